import { lastDayOfTerm } from '@charter/model/term.ts';
import { type Html, html } from '../html/markup.ts';
import { date } from './kit/day.ts';
import { statusMark } from './kit/status.ts';
import { masthead } from './masthead.ts';
import type { Page } from './page.ts';
import { termLine } from './term.ts';

/** The head of a charter's page. A charter that says nothing of its state is a draft. */
export function head(page: Page): Html {
  const words = page.words.shell;
  const { title, partners, version, status, term } = page.charter;
  const end = term && lastDayOfTerm(term);
  return masthead(page, {
    title,
    partners: partners.map((partner) => partner.title),
    state: html`${statusMark(page, status?.status ?? 'draft')}${status?.since && html` ${words.since} ${date(page, status.since)}`}`,
    version: version && html`${version.version}${version.date && html` ${words.of} ${date(page, version.date)}`}`,
    term: end === undefined ? term && html`${words.from} ${date(page, term.from)}, ${words.openEnd}` : undefined,
    ...(term === undefined || end === undefined ? {} : { termLine: termLine(page, term.from, end) }),
  });
}
