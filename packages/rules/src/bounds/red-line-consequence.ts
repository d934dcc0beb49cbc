import { spanOf } from '@charter/model/origin.ts';
import { rule } from '../engine/rule.ts';

export const redLineConsequence = rule({
  code: 'red-line-consequence',
  topic: 'bounds',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'Every red line says what follows if somebody crosses it.',
  why: 'A line without a consequence is crossed once, and is no line any more.',
  source: 'Shared vision: boundaries of decisions inside the purpose',
  remedy:
    'Say where it leads: `leads to exit`, `leads to escalation`, or `leads to decision data-use`, where `data-use` is one of your decisions.',
  rows: [8],
  *check(charter) {
    for (const line of charter.redLines) {
      if (line.leadsTo !== undefined || line.decision !== undefined) continue;
      yield { at: spanOf(line.origin, 'text'), message: `Nothing follows if somebody crosses the red line “${line.text}”.` };
    }
  },
  bad: 'red line ‹"No blame in public"›',
  good: 'red line "No blame in public" leads to escalation',
});
