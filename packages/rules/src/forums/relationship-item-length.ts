import { spanOf } from '@charter/model/origin.ts';
import { compareDurations } from '@charter/model/value/duration.ts';
import { describeValue } from '@charter/model/value/quantity.ts';
import { rule } from '../engine/rule.ts';

export const relationshipItemLength = rule({
  code: 'relationship-item-length',
  topic: 'forums',
  since: '0.1.0',
  severity: { light: 'off', standard: 'hint', 'joint-venture': 'hint' },
  summary: 'Talking about the relationship gets ten minutes.',
  why: 'What is hard to say comes after the first five minutes, if there is time left.',
  source: 'Coalitions: a trust check-in of ten minutes with one question',
  remedy: 'Give it ten minutes and one question: `"How are we as partners?" for 10 minutes about relationship`.',
  rows: [127],
  options: { minutes: 10 },
  *check(charter, { options }) {
    const least = { kind: 'duration', amount: options.minutes.toString(), unit: 'minute' } as const;
    for (const { title, agenda } of [...charter.forums, ...charter.meetings]) {
      for (const { text, about, length, origin } of agenda) {
        if (about !== 'relationship' || length === undefined || compareDurations(length, least) !== -1) continue;
        yield { at: spanOf(origin, 'length'), message: `“${title}” gives “${text}” ${describeValue(length)}.` };
      }
    }
  },
  bad: 'meeting pulse "Pulse" { held monthly  agenda "How are we?" for ‹5 minutes› about relationship }',
  good: 'meeting pulse "Pulse" { held monthly  agenda "How are we?" for 15 minutes about relationship }',
});
