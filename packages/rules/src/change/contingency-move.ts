import { spanOf } from '@charter/model/origin.ts';
import { isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const contingencyMove = rule({
  code: 'contingency-move',
  topic: 'change',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'What is foreseen for a blow from outside says what is done then.',
  why: 'To name a blow and nothing to do about it only shows that it was seen coming.',
  source: 'Coalitions: what can be anticipated',
  remedy: 'Say what is done then: `then "Steering meets" decided by steering within 14 days`, or `ends in exit`.',
  rows: [94],
  *check({ contingencies }) {
    for (const { kind, moves, endsInExit, notice, without, origin } of contingencies) {
      if (moves.length > 0 || endsInExit || notice !== undefined || isWaived(without, 'move')) continue;
      yield { at: spanOf(origin, 'kind'), message: `Nothing is agreed for the case of ${kind.replaceAll('-', ' ')}.` };
    }
  },
  bad: `contingency ‹change-of-control› { covers "Sale of either house" }`,
  good: `contingency change-of-control { covers "Sale of either house"  then "The other may leave at once" }`,
});
