import { lastDayOfTerm } from '@charter/model/term.ts';
import type { Html } from '../html/markup.ts';
import { date } from './kit/day.ts';
import { say } from './kit/say.ts';
import { statusMark } from './kit/status.ts';
import { masthead } from './masthead.ts';
import type { Page } from './page.ts';
import { termLine } from './term.ts';

/** The head of a charter's page. A charter that says nothing of its state is a draft. */
export function head(page: Page): Html {
  const words = page.words.shell;
  const { title, partners, version, term } = page.charter;
  const end = term && lastDayOfTerm(term);
  return masthead(page, {
    title,
    partners: partners.map((partner) => partner.title),
    state: state(page),
    version:
      version && (version.date ? say(words.versionOf, { version: version.version, date: date(page, version.date) }) : version.version),
    term: end === undefined ? term && say(words.openTerm, { date: date(page, term.from) }) : undefined,
    ...(term === undefined || end === undefined ? {} : { termLine: termLine(page, term.from, end) }),
  });
}

function state(page: Page): Html {
  const { status } = page.charter;
  const state = statusMark(page, status?.status ?? 'draft');
  return status?.since === undefined ? state : say(page.words.shell.stateSince, { state, date: date(page, status.since) });
}
