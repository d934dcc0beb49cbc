import { bdi } from '../../html/bdi.ts';
import { type Html, html } from '../../html/markup.ts';
import { date } from '../kit/day.ts';
import { english } from '../kit/english.ts';
import { inline } from '../kit/said.ts';
import type { Page } from '../page.ts';
import { titledSheet } from '../sheet.ts';
import { coverage } from './coverage.ts';

/** How far one can rely on the text: what it covers, what is still to mend and what is meant as it is. */
export function completeness(page: Page): Html | undefined {
  const parts = [coverage(page), findings(page), acceptances(page)].flatMap((part) => part ?? []);
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
