import type { Presenters } from '@charter/model/forums.ts';
import { anchor } from '../../../html/anchor.ts';
import { type Content, type Html, html } from '../../../html/markup.ts';
import { agenda } from '../../agenda.ts';
import { facts } from '../../kit/facts.ts';
import { inline } from '../../kit/said.ts';
import { entry, subsection } from '../../kit/section.ts';
import type { Page } from '../../page.ts';
import { schedule } from '../../schedule.ts';
import { sheet } from '../../sheet.ts';
import { texts } from '../../texts.ts';
import { waivers } from '../../waivers.ts';

/** All other events: a row each, then how each one goes. */
export function meetings(page: Page): Html | undefined {
  const words = page.words.forums;
  const dir = page.directory;
  const overview = sheet(
    words.meetings,
    page.charter.meetings,
    [
      { head: words.meeting, cell: ({ title }) => inline(page, title) },
      { head: words.kind, cell: ({ kind }) => kind && words.kinds[kind] },
      { head: words.when, cell: ({ held }) => held && schedule(page, held) },
      { head: words.owner, cell: ({ owner }) => owner && dir.name(owner) },
      { head: words.attended, cell: ({ attendees }) => dir.names(attendees) },
    ],
    ({ id }) => anchor('meeting', id),
    'unseen',
  );
  const details = page.charter.meetings.map((meeting) => {
    const { requires, formats, facilitator, presenters, produces, stages, asks, without } = meeting;
    const rules = facts([
      [words.agenda, agenda(page, meeting.agenda)],
      [words.hears, dir.names(requires)],
      [words.facilitator, facilitator && dir.name(facilitator)],
      [words.formats, texts(page, formats)],
      [words.presenters, presenters && presentersText(page, presenters)],
      [words.stages, texts(page, stages)],
      [words.asks, texts(page, asks)],
      [words.produces, texts(page, produces)],
    ]);
    return rules === undefined && without.length === 0
      ? undefined
      : entry(undefined, inline(page, meeting.title), [rules, waivers(page, without)]);
  });
  return overview && subsection(undefined, words.meetings, [overview, details]);
}

function presentersText(page: Page, { partners, inTurn }: Presenters): Content {
  const words = page.words.forums;
  const names = page.directory.row(partners);
  return html`${names}${inTurn && `${partners.length > 0 ? ', ' : ''}${words.inTurn}`}`;
}
