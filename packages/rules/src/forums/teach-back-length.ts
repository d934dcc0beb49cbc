import { spanOf } from '@charter/model/origin.ts';
import { compareDurations } from '@charter/model/value/duration.ts';
import { describeValue } from '@charter/model/value/quantity.ts';
import { rule } from '../engine/rule.ts';

export const teachBackLength = rule({
  code: 'teach-back-length',
  topic: 'forums',
  since: '0.1.0',
  severity: { light: 'off', standard: 'hint', 'joint-venture': 'hint' },
  summary: 'A teach-back is short: fifteen to thirty minutes.',
  why: 'Less is a greeting, more is a training that gets cancelled in the first busy week.',
  source: 'Knowledge transfer: a weekly teach-back of 15 to 30 minutes',
  remedy: 'Teach one thing at a time: `held weekly for 20 minutes`.',
  rows: [57],
  options: { fromMinutes: 15, toMinutes: 30 },
  *check(charter, { options }) {
    const minutes = (amount: number) => ({ kind: 'duration', amount: amount.toString(), unit: 'minute' }) as const;
    for (const { kind, title, held } of charter.meetings) {
      const length = held?.length;
      if (kind !== 'teach-back' || held?.cadence === undefined || length === undefined) continue;
      const short = compareDurations(length, minutes(options.fromMinutes)) === -1;
      if (!short && compareDurations(length, minutes(options.toMinutes)) !== 1) continue;
      yield {
        at: spanOf(held.origin, 'length'),
        message: `“${title}” takes ${describeValue(length)}; ${short ? 'that is too short to teach' : 'that is long for teaching one thing'}.`,
      };
    }
  },
  bad: 'meeting teach "Teach-back" { kind teach-back  held weekly for ‹90 minutes› }',
  good: 'meeting teach "Teach-back" { kind teach-back  held weekly for 20 minutes }',
});
