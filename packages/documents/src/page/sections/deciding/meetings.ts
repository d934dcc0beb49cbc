import type { Charter } from '@charter/model/charter.ts';
import type { Presenters } from '@charter/model/forums.ts';
import { anchor } from '../../../html/anchor.ts';
import { type Content, type Html, html } from '../../../html/markup.ts';
import { inline } from '../../../html/prose.ts';
import { forumWords as words } from '../../../words/forums.ts';
import { agenda } from '../../agenda.ts';
import { directory } from '../../directory.ts';
import { facts } from '../../kit/facts.ts';
import { entry, subsection } from '../../kit/section.ts';
import { schedule } from '../../schedule.ts';
import { sheet } from '../../sheet.ts';
import { texts } from '../../texts.ts';
import { waivers } from '../../waivers.ts';

/** All other events: a row each, then how each one goes. */
export function meetings(charter: Charter): Html | undefined {
  const dir = directory(charter);
  const overview = sheet(
    words.meetings,
    charter.meetings,
    [
      { head: words.meeting, cell: ({ title }) => inline(title) },
      { head: words.kind, cell: ({ kind }) => kind && words.kinds[kind] },
      { head: words.when, cell: ({ held }) => held && schedule(held) },
      { head: words.owner, cell: ({ owner }) => owner && dir.name(owner) },
      { head: words.attended, cell: ({ attendees }) => dir.names(attendees) },
    ],
    ({ id }) => anchor('meeting', id),
    'unseen',
  );
  const details = charter.meetings.map((meeting) => {
    const { requires, formats, facilitator, presenters, produces, stages, asks, without } = meeting;
    const rules = facts([
      [words.agenda, agenda(meeting.agenda)],
      [words.hears, dir.names(requires)],
      [words.facilitator, facilitator && dir.name(facilitator)],
      [words.formats, texts(formats)],
      [words.presenters, presenters && presentersText(charter, presenters)],
      [words.stages, texts(stages)],
      [words.asks, texts(asks)],
      [words.produces, texts(produces)],
    ]);
    return rules === undefined && without.length === 0 ? undefined : entry(undefined, inline(meeting.title), [rules, waivers(without)]);
  });
  return overview && subsection(undefined, words.meetings, [overview, details]);
}

function presentersText(charter: Charter, { partners, inTurn }: Presenters): Content {
  const names = directory(charter).row(partners);
  return html`${names}${inTurn && `${partners.length > 0 ? ', ' : ''}${words.inTurn}`}`;
}
