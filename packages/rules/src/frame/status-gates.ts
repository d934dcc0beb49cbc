import type { Charter } from '@charter/model/charter.ts';
import { spanOf } from '@charter/model/origin.ts';
import { isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

const gates: Readonly<Record<string, { readonly words: string; readonly lacks: (charter: Charter) => boolean }>> = {
  escalation: { words: 'where a disagreement goes', lacks: ({ escalation }) => escalation === undefined },
  pivot: { words: 'what would change the course', lacks: ({ pivots }) => pivots.length === 0 },
  kill: {
    words: 'what would end an experiment',
    lacks: ({ experiments }) =>
      experiments.length > 0 && !experiments.some(({ verdicts }) => verdicts.some(({ verdict }) => verdict === 'kill')),
  },
};

export const statusGates = rule({
  code: 'status-gates',
  topic: 'frame',
  since: '0.1.0',
  severity: { light: 'off', standard: 'error', 'joint-venture': 'error' },
  summary: 'A charter in force has agreed beforehand on escalation, on changes of course and on what ends an experiment.',
  why: 'These can be agreed in a calm hour before the start, and hardly ever afterwards.',
  source: 'Principles: agree on the way up and on the triggers before they are needed',
  remedy: 'Agree on it now, go back to `status draft`, or say why it is left out: `no pivot because "…"`.',
  rows: [81],
  options: { gates: ['escalation', 'pivot', 'kill'] },
  *check(charter, { options }) {
    const { status } = charter;
    if (status === undefined || status.status === 'draft' || status.status === 'ended') return;
    const missing = options.gates.filter(
      (gate) =>
        gates[gate]?.lacks(charter) === true && !isWaived(charter.without, gate, `${gate}s`, `${gate} rule`, `${gate} rules`, 'ladder'),
    );
    if (missing.length === 0) return;
    const said = missing.map((gate) => gates[gate]?.words ?? gate);
    yield {
      at: spanOf(status.origin, 'status'),
      message: `It is ${status.status}, but nobody has agreed on ${listed(said).replace(' and ', ' or ')}.`,
    };
  },
  bad: `
    status ‹ratified›
    pivot radio "The radio band is lost" on dependency "The radio band is taken away" { then "Lay cables" }
  `,
  good: `
    status ratified
    pivot radio "The radio band is lost" on dependency "The radio band is taken away" { then "Lay cables" }
    no escalation because "The two of us talk daily"
  `,
});
