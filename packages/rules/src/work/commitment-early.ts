import { spanOf } from '@charter/model/origin.ts';
import { addDuration } from '@charter/model/value/date.ts';
import { rule } from '../engine/rule.ts';

export const commitmentEarly = rule({
  code: 'commitment-early',
  topic: 'work',
  since: '0.1.0',
  severity: { light: 'off', standard: 'hint', 'joint-venture': 'hint' },
  summary: 'What cannot be taken back waits until the partnership runs steadily.',
  why: 'It takes three to six months before partners know what they can count on.',
  source: 'Coalitions: three to six months until an alliance is stable',
  remedy: 'Make a smaller step that is `reversible` now, and the large one after the first months.',
  rows: [122],
  options: { months: 3 },
  *check(charter, { options }) {
    const start = charter.term?.from;
    const steady = start && addDuration(start, { kind: 'duration', amount: options.months.toString(), unit: 'month' });
    if (start === undefined || steady === undefined) return;
    for (const { title, due, reversible, origin } of charter.commitments) {
      if (reversible !== false || due === undefined || due < start || due >= steady) continue;
      yield {
        at: spanOf(origin, 'dates'),
        message: `“${title}” cannot be taken back, and is due within ${options.months} months of the start on ${start}.`,
      };
    }
  },
  bad: `
    runs from 2026-01-05 for 12 months
    commitment line "A production line" { due ‹2026-02-02›  irreversible }
  `,
  good: `
    runs from 2026-01-05 for 12 months
    commitment line "A production line" { due 2026-09-07  irreversible }
  `,
});
