import type { Charter } from '@charter/model/charter.ts';
import { spanOf } from '@charter/model/origin.ts';
import { isInForce, isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

const gates: Readonly<Record<string, { readonly words: string; readonly example: string; readonly lacks: (charter: Charter) => boolean }>> =
  {
    escalation: {
      words: 'where a disagreement goes',
      example: '`escalation { first … within 24 hours if silent "…"  then $forum within 40 hours if silent "…" }`',
      lacks: ({ escalation }) => escalation === undefined,
    },
    pivot: {
      words: 'what would change the course',
      example: '`pivot too-slow when … { then "Stop the test" decided by $forum }`',
      lacks: ({ pivots }) => pivots.length === 0,
    },
  };

export const statusGates = rule({
  code: 'status-gates',
  topic: 'frame',
  since: '0.1.0',
  severity: { light: 'off', standard: 'error', 'joint-venture': 'error' },
  summary: 'A charter in force has agreed beforehand on escalation and on changes of course.',
  why: 'These can be agreed in a calm hour before the start, and hardly ever afterwards.',
  source: 'Principles: agree on the way up and on the triggers before they are needed',
  remedy: 'Agree on it now, go back to `status draft`, or say why it is left out: `no pivot because "…"`.',
  rows: [81],
  options: { gates: ['escalation', 'pivot'] },
  *check(charter, { options }) {
    const { status } = charter;
    if (status === undefined || !isInForce(charter)) return;
    const missing = options.gates.filter(
      (gate) => gates[gate]?.lacks(charter) === true && !isWaived(charter.without, gate, `${gate}s`, 'ladder'),
    );
    if (missing.length === 0) return;
    const said = missing.map((gate) => gates[gate]?.words ?? gate);
    yield {
      at: spanOf(status.origin, 'status'),
      remedy: `Agree on it now: ${listed(missing.flatMap((gate) => gates[gate]?.example ?? []))}. Or say why not: \`no ${missing[0]} because "…"\`.`,
      message: `The charter is ${status.status}, but nothing says ${listed(said, 'or')}.`,
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
