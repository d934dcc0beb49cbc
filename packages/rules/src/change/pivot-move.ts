import { nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const pivotMove = rule({
  code: 'pivot-move',
  topic: 'change',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'error', 'joint-venture': 'error' },
  summary: 'Every line that may be crossed says what is done then.',
  why: 'An alarm without a move is only noise, and noise gets switched off.',
  source: 'Adaptability: triggers with prepared moves',
  remedy: 'Say what is done then, and who decides on it: `then "Stay with one crane" decided by ops within 5 days`.',
  rows: [68],
  *check({ pivots }) {
    for (const pivot of pivots) {
      if (pivot.moves.length === 0)
        yield { at: nameOf(pivot), message: `Nothing is agreed for the moment when “${pivot.title}” comes about.` };
    }
  },
  bad: `pivot ‹radio› "The radio band is lost" on dependency "The radio band is taken away" { }`,
  good: `pivot radio "The radio band is lost" on dependency "The radio band is taken away" { then "Lay cables" }`,
});
