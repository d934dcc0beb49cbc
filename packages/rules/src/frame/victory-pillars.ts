import { isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

const pillars = {
  resilience: 'what makes you more resilient',
  acceleration: 'what becomes faster',
  options: 'which new options you gain',
} as const;

export const victoryPillars = rule({
  code: 'victory-pillars',
  topic: 'frame',
  since: '0.1.0',
  severity: { light: 'off', standard: 'off', 'joint-venture': 'hint' },
  summary: 'Whoever describes winning beyond the outcomes looks at resilience, speed and options.',
  why: 'The value of a partnership that no outcome counts is the first to be forgotten when it is judged.',
  source: 'Operating system: three pillars of a shared victory',
  remedy: 'Add the missing side: `victory resilience "…"`, `victory acceleration "…"` or `victory options "…"`.',
  rows: [130, 132],
  options: { atLeast: 2 },
  *check(charter, { options }) {
    const said = new Set(charter.victories.map(({ pillar }) => pillar));
    const [first] = charter.victories;
    if (first === undefined || said.size >= options.atLeast || isWaived(charter.without, 'victory')) return;
    const missing = Object.entries(pillars).flatMap(([pillar, words]) => (said.has(pillar as keyof typeof pillars) ? [] : [words]));
    yield { at: first.origin, message: `Beyond the outcomes, nothing says ${listed(missing, 'or')}.` };
  },
  bad: '‹victory resilience "No method hangs on one house"›',
  good: `
    victory resilience "No method hangs on one house"
    victory options "The same method serves other shops"
  `,
});
