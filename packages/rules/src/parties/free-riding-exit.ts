import { spanOf } from '@charter/model/origin.ts';
import { isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const freeRidingExit = rule({
  code: 'free-riding-exit',
  topic: 'parties',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'What is agreed against free riding leads to the exit in the end.',
  why: 'Without a way that ends somewhere, the partners who work carry the one who does not until they give up.',
  source: 'Free riders: the ladder first, then the exit',
  remedy: 'Add `ends in exit`, or say why not: `no exit because "…"`.',
  rows: [124],
  *check(charter) {
    for (const { kind, endsInExit, without, origin } of charter.contingencies) {
      if (kind !== 'free-riding' || endsInExit || isWaived(without, 'exit')) continue;
      yield {
        at: spanOf(origin, 'kind'),
        message: 'What is agreed against free riding never leads to the exit.',
      };
    }
  },
  bad: `
    forum steering "Steering" { }
    contingency ‹free-riding› { then "A month to make up the hours" decided by steering }
  `,
  good: `
    forum steering "Steering" { }
    contingency free-riding { then "A month to make up the hours" decided by steering  ends in exit }
  `,
});
