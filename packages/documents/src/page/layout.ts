import { script, scriptDigest } from '../generated/script.ts';
import { styleDigest } from '../generated/style-digest.ts';
import { attributes } from '../html/attributes.ts';
import { type Content, type Html, html, trustedMarkup } from '../html/markup.ts';
import { markShapes } from './marks.ts';
import type { Page } from './page.ts';
import { style } from './style.ts';

const POLICY = `default-src 'none'; style-src 'sha256-${styleDigest}'; script-src 'sha256-${scriptDigest}'; base-uri 'none'; form-action 'none'`;

/** Languages written from right to left, by their primary subtag. */
const RIGHT_TO_LEFT = ['ar', 'ckb', 'dv', 'fa', 'he', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi'];

/** Titles past this length are cut in tabs, histories and lists of files. */
const LONGEST_TITLE = 70;

/** The parts of a page. */
export interface Layout {
  readonly title: string;
  readonly masthead: Html;
  readonly contents: Html;
  readonly body: Html;
  readonly footer: Content;
  /** The line at the foot of each printed sheet: title, version and date. */
  readonly runningFoot: string;
}

/** A complete, self-contained document: it asks nothing of any server, and says everything without its script. */
export function layout(page: Page, { title, masthead, contents, body, footer, runningFoot }: Layout): string {
  const dir = RIGHT_TO_LEFT.includes(page.language.split('-')[0] ?? '') ? 'rtl' : 'ltr';
  const document = html`<!DOCTYPE html>
    <html${attributes({ lang: page.language, dir, 'data-foot': runningFoot })}>
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy"${attributes({ content: POLICY })}>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <meta name="generator" content="charter">
    <title>${shortened(title)}</title>
    ${trustedMarkup(`<style>${style}</style>`)}
    </head>
    <body${attributes({ 'data-copy': page.words.tools.copy, 'data-copied': page.words.tools.copied })}>
    ${markShapes}
    <a class="skip" href="#c-charter">${page.words.shell.skip}</a>
    <div class="page">
    ${masthead}
    ${contents}
    <main id="c-charter" tabindex="-1">
    ${body}
    </main>
    <footer>${footer}</footer>
    </div>
    ${trustedMarkup(`<script>${script}</script>`)}
    </body>
    </html>
  `;
  return document.toString();
}

function shortened(title: string): string {
  const characters = [...title];
  return characters.length <= LONGEST_TITLE
    ? title
    : `${characters
        .slice(0, LONGEST_TITLE - 1)
        .join('')
        .trimEnd()}…`;
}
