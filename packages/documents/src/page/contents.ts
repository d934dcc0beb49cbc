import { type Content, type Html, html } from '../html/markup.ts';
import { section } from './kit/section.ts';
import type { Page } from './page.ts';

/** A section before it has its number. Without content it has no place on the page. */
export interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly content: Content;
}

/** The sections that have content, numbered from 1, and the list of contents that leads to them. */
export function numbered(page: Page, chapters: readonly Chapter[]): { readonly contents: Html; readonly body: Html } {
  const present = chapters.filter(({ content }) => content !== undefined && content !== false);
  return {
    contents: contentsList(page, present),
    body: html`${present.map(({ id, title, content }, index) => [index === 1 && onPaper(page, present), section(index + 1, id, title, content)])}`,
  };
}

// The list stands twice, folded and open, and only ever one is shown: a closed fold that is shown open would tell a listening reader the opposite.
function contentsList(page: Page, chapters: readonly Chapter[]): Html {
  const list = linksTo(chapters);
  return html`
    <nav class="contents" aria-label="${page.words.shell.contents}">
    <details><summary>${page.words.shell.contents}</summary>${list}</details>
    <div class="beside"><p class="label">${page.words.shell.contents}</p>${list}</div>
    </nav>
  `;
}

/** The same on paper, where it stands behind the summary, which has a sheet of its own. */
function onPaper(page: Page, chapters: readonly Chapter[]): Html {
  return html`<div class="contents-on-paper" data-screen>\n<p class="label">${page.words.shell.contents}</p>${linksTo(chapters)}\n</div>\n`;
}

function linksTo(chapters: readonly Chapter[]): Html {
  return html`<ol>\n${chapters.map(({ id, title }, index) => html`<li><a href="#${id}"><span class="ordinal">${index + 1}</span> ${title}</a></li>\n`)}</ol>`;
}
