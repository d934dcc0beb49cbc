import { bdi } from '../../html/bdi.ts';
import { type Html, html } from '../../html/markup.ts';
import { date } from '../kit/day.ts';
import { english } from '../kit/english.ts';
import { inline } from '../kit/said.ts';
import { subsection } from '../kit/section.ts';
import type { Page } from '../page.ts';
import { sheet, titledSheet } from '../sheet.ts';
import { coverage } from './coverage.ts';

/** How far one can rely on the text: what is still to mend, what is meant as it is, and how to see that nobody changed it. */
export function completeness(page: Page): Html | undefined {
  const parts = [coverage(page), findings(page), acceptances(page), fingerprint(page)].flatMap((part) => part ?? []);
  return parts.length === 0 ? undefined : html`${parts}`;
}

function findings(page: Page): Html | undefined {
  const words = page.words.completeness;
  return titledSheet(words.findings, page.findings, [
    { head: words.finding, cell: ({ message }) => english(page, message) },
    { head: words.remedy, cell: ({ remedy }) => english(page, remedy) },
    { head: words.rule, cell: ({ code }) => html`<code>${code}</code>` },
  ]);
}

function acceptances(page: Page): Html | undefined {
  const words = page.words.completeness;
  const dir = page.directory;
  return titledSheet(words.accepted, page.charter.acceptances, [
    { head: words.acceptedRule, cell: ({ codes }) => bdi(codes.join(', ')) },
    { head: words.for, cell: ({ things }) => dir.names(things) },
    { head: words.because, cell: ({ because }) => inline(page, because) },
    { head: words.until, cell: ({ until }) => until && date(page, until) },
  ]);
}

function fingerprint(page: Page): Html | undefined {
  const { provenance } = page;
  if (provenance === undefined) return undefined;
  const words = page.words.completeness;
  const table = sheet(
    words.fingerprint,
    provenance.files,
    [
      { head: words.file, cell: ({ path }) => bdi(path) },
      { head: words.digest, cell: ({ digest }) => html`<code class="digest">${digest}</code>` },
    ],
    undefined,
    'unseen',
  );
  const source = html`<p>${provenance.carried ? words.carriesSource : words.carriesNoSource}</p>\n`;
  return subsection(undefined, words.fingerprint, html`${table}${source}`);
}
