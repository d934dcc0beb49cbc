import type { Charter } from '@charter/model/charter.ts';
import { spanOf } from '@charter/model/origin.ts';
import { compareDurations, type Duration } from '@charter/model/value/duration.ts';
import { describeValue } from '@charter/model/value/quantity.ts';
import { type Report, rule } from '../engine/rule.ts';

export const slotLength = rule({
  code: 'slot-length',
  topic: 'forums',
  since: '0.1.0',
  severity: { light: 'off', standard: 'hint', 'joint-venture': 'hint' },
  summary: 'Talking about the relationship gets ten minutes, and a teach-back fifteen to thirty.',
  why: 'What is hard to say comes after the first five minutes, if there is time left.',
  source: 'Coalitions: a trust check-in of ten minutes with one question; knowledge transfer: a weekly teach-back of 15 to 30 minutes',
  remedy: 'Give it ten minutes and one question: `"How are we as partners?" for 10 minutes about relationship`.',
  rows: [57, 127],
  options: { relationship: 10, teachBackFrom: 15, teachBackTo: 30 },
  *check(charter, { options }) {
    for (const { title, agenda } of [...charter.forums, ...charter.meetings]) {
      for (const { text, about, length, origin } of agenda) {
        if (about !== 'relationship' || length === undefined || compareDurations(length, minutes(options.relationship)) !== -1) continue;
        yield { at: spanOf(origin, 'length'), message: `“${title}” gives “${text}” ${describeValue(length)}.`, rows: [127] };
      }
    }
    yield* teachBacks(charter, minutes(options.teachBackFrom), minutes(options.teachBackTo));
  },
  bad: [
    'meeting pulse "Pulse" { held monthly  agenda "How are we?" for ‹5 minutes› about relationship }',
    'meeting teach "Teach-back" { kind teach-back  held weekly for ‹90 minutes› }',
  ],
  good: `
    meeting pulse "Pulse" { held monthly  agenda "How are we?" for 15 minutes about relationship }
    meeting teach "Teach-back" { kind teach-back  held weekly for 20 minutes }
  `,
});

function minutes(amount: number): Duration {
  return { kind: 'duration', amount: amount.toString(), unit: 'minute' };
}

function* teachBacks({ meetings }: Charter, from: Duration, to: Duration): Iterable<Report> {
  for (const { kind, title, held } of meetings) {
    const length = held?.length;
    if (kind !== 'teach-back' || held?.cadence === undefined || length === undefined) continue;
    const short = compareDurations(length, from) === -1;
    if (!short && compareDurations(length, to) !== 1) continue;
    yield {
      at: spanOf(held.origin, 'length'),
      message: `“${title}” takes ${describeValue(length)}; ${short ? 'that is too short to teach' : 'that is long for teaching one thing'}.`,
      why: 'Less is a greeting, more is a training that gets cancelled in the first busy week.',
      remedy: 'Teach one thing at a time: `held weekly for 20 minutes`.',
      rows: [57],
    };
  }
}
