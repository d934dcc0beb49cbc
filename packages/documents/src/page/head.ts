import type { Charter } from '@charter/model/charter.ts';
import { lastDayOfTerm } from '@charter/model/term.ts';
import { type Html, html } from '../html/markup.ts';
import { date } from '../html/time.ts';
import { shellWords as words } from '../words/shell.ts';
import { statusMark } from './kit/status.ts';
import { masthead } from './masthead.ts';
import { termLine } from './term.ts';

/** The head of a charter's page. A charter that says nothing of its state is a draft. */
export function head(charter: Charter): Html {
  const { title, partners, version, status, term } = charter;
  const end = term && lastDayOfTerm(term);
  return masthead({
    title,
    partners: partners.map((partner) => partner.title),
    state: html`${statusMark(status?.status ?? 'draft')}${status?.since && html` ${words.since} ${date(status.since)}`}`,
    version: version && html`${version.version}${version.date && html` ${words.of} ${date(version.date)}`}`,
    term: end === undefined ? term && html`${words.from} ${date(term.from)}, ${words.openEnd}` : undefined,
    ...(term === undefined || end === undefined ? {} : { termLine: termLine(term.from, end) }),
  });
}
