import { headOf, isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';
import { counted } from '../engine/words.ts';

export const outcomeCount = rule({
  code: 'outcome-count',
  topic: 'success',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'A charter has two or three outcomes.',
  why: 'One outcome is easily reached at the cost of something nobody measured; many outcomes share out the attention until none gets enough.',
  source: 'Shared vision: two or three measurable outcomes',
  remedy: 'Keep the few that you would stop for; make the others signals of them, or leave them to a later phase.',
  rows: [6],
  options: { atLeast: 2, atMost: 3 },
  *check(charter, { options }) {
    const count = charter.outcomes.length;
    if (
      count === 0 ||
      (count >= options.atLeast && count <= options.atMost) ||
      isWaived(charter.without, 'other outcome', 'other outcomes')
    )
      return;
    const outcomes = counted(count, 'outcome', 'outcomes');
    const message =
      count < options.atLeast
        ? `The charter has ${outcomes}: nothing shows what it may not cost to reach “${charter.outcomes[0]?.title}”.`
        : `The charter has ${outcomes}; more than ${options.atMost} are hard to keep in mind.`;
    yield {
      at: headOf(charter),
      message,
      ...(count < options.atLeast ? { remedy: 'Add the outcome that has to hold at the same time, such as quality beside speed.' } : {}),
    };
  },
  bad: `charter ‹tours› "Harbour tours" {
    metric guests "Guests" in guests
    outcome full "Forty guests a week" { measure guests to 40 guests by 2026-08-21 }
  }`,
  good: `charter tours "Harbour tours" {
    metric guests "Guests" in guests
    metric regulars "Regulars who still come" in percent
    outcome full "Forty guests a week" { measure guests to 40 guests by 2026-08-21 }
    outcome loyal "The regulars stay" { measure regulars to 90 % by 2026-08-21 }
  }`,
});
