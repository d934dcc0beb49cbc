import type { Charter } from '@charter/model/charter.ts';
import type { Meeting } from '@charter/model/forums.ts';
import { membership } from '@charter/model/membership.ts';
import { spanOf } from '@charter/model/origin.ts';
import { isWaived, nameOf } from '../engine/ask.ts';
import { type Report, rule } from '../engine/rule.ts';

export const meetingParts = rule({
  code: 'meeting-parts',
  topic: 'forums',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'A meeting has an owner and an agenda; context is presented by each side, a workshop is led, and a look back changes something.',
  why: 'A meeting that nobody prepares is held out of habit, and cancelled the same way.',
  source: 'Rhythm: every regular meeting has a length, an owner and an agenda; context sharing; facilitation; a lesson becomes a checklist',
  remedy: 'Name who prepares it: `owner $person`.',
  rows: [27, 41, 57, 58, 151],
  options: { parts: ['owner', 'agenda', 'presenters', 'facilitator', 'output'] },
  *check(charter, { options }) {
    if (options.parts.includes('agenda')) yield* withoutAgenda(charter);
    if (options.parts.includes('presenters')) yield* presentedByOne(charter);
    for (const meeting of charter.meetings) {
      const { kind, owner, facilitator, formats, produces, title, without } = meeting;
      const lacks = (part: string, ...words: string[]) => options.parts.includes(part) && !isWaived(without, part, ...words);
      const at = nameOf(meeting);
      if (owner === undefined && lacks('owner')) yield { at, message: `Nobody owns the meeting “${title}”.`, rows: [27] };
      if ((kind === 'workshop' || kind === 'sprint') && facilitator === undefined && formats.length === 0 && lacks('facilitator'))
        yield { at, message: `Nobody leads “${title}” so that all are heard.`, ...facilitated };
      if (kind === 'retro' && produces.length === 0 && lacks('output', 'result'))
        yield { at, message: `Nothing says what changes after “${title}”.`, ...changing };
    }
  },
  bad: [
    'meeting ‹demo› "Weekly demo" { kind demo  held weekly for 30 minutes  agenda "What works" }',
    'person ana "Ana"  meeting ‹sync› "Weekly sync" { held weekly for 30 minutes  owner ana }',
    `
    partner riverside "Riverside Foods"
    partner flow "Flowlytics"
    person ana "Ana" of flow
    meeting context "Where each house is going" { kind context  held quarterly  owner ana  presented by ‹flow› }
    `,
    'person ana "Ana"  meeting ‹design› "Design days" { kind workshop  held on 2026-02-02  owner ana }',
    'person ana "Ana"  meeting ‹back› "Look back" { kind retro  held monthly  owner ana  agenda "Three questions" }',
  ],
  good: `
    partner riverside "Riverside Foods"
    partner flow "Flowlytics"
    person ana "Ana"
    meeting sync "Weekly sync" { held weekly for 30 minutes  owner ana  agenda "What blocks us" }
    meeting context "Where each house is going" { kind context  held quarterly  owner ana  presented by riverside, flow in turn }
    meeting design "Design days" { kind workshop  held on 2026-02-02  owner ana  format "round robin" }
    meeting back "Look back" { kind retro  held monthly  owner ana  produces "One change to the tour sheet" }
  `,
});

const facilitated = {
  why: 'Whoever has an answer of their own cannot make room for the others’ answers.',
  remedy: 'Name somebody: `facilitator $person`; or say how all are heard: `format "round robin"`.',
  rows: [41],
};

const changing = {
  why: 'A lesson that does not go into a checklist the same day is learned again next time.',
  remedy: 'Say what is there afterwards: `produces "A changed line in the checklist"`.',
  rows: [58],
};

function* withoutAgenda({ forums, meetings }: Charter): Iterable<Report> {
  const regular = [
    ...forums.filter(({ agenda, meets }) => meets?.cadence !== undefined && agenda.length === 0),
    ...meetings.filter((meeting) => meeting.held?.cadence !== undefined && meeting.kind !== 'shadow-day' && !hasContent(meeting)),
  ];
  for (const event of regular) {
    if (isWaived(event.without, 'agenda')) continue;
    yield {
      at: nameOf(event),
      message: `“${event.title}” is held regularly and has no agenda.`,
      why: 'A meeting without an agenda becomes a round of reports, and the first people stop coming.',
      remedy: 'Write what is on it: `agenda "What the figures say" for 30 minutes about results`.',
      rows: [27],
    };
  }
}

function hasContent({ agenda, asks, stages, presenters, produces }: Meeting): boolean {
  return agenda.length + asks.length + stages.length + produces.length > 0 || presenters !== undefined;
}

function* presentedByOne(charter: Charter): Iterable<Report> {
  for (const { held, presenters, title, without } of charter.partners.length < 2 ? [] : charter.meetings) {
    const [only, ...others] = presenters?.partners ?? [];
    if (presenters === undefined || only === undefined || others.length > 0 || held?.cadence === undefined) continue;
    if (isWaived(without, 'other presenter', 'turns')) continue;
    yield {
      at: spanOf(presenters.origin, 'partners'),
      message: `Only ${membership(charter).title(only)} presents in “${title}”.`,
      why: 'Where one side always presents, the other listens, and learns what it already knows of itself.',
      remedy: 'Let them take turns: `presented in turn`, or name the others too.',
      rows: [57, 151],
    };
  }
}
