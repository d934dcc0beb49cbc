import { stretchOf } from '@charter/model/calendar.ts';
import type { Contingency } from '@charter/model/change.ts';
import type { Charter } from '@charter/model/charter.ts';
import { daysBetween } from '@charter/model/value/date.ts';
import { headOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

interface Case {
  readonly words: string;
  /** Whether this charter gives cause to ask for it. */
  readonly asked: (charter: Charter, longDays: number) => boolean;
}

const cases: Readonly<Partial<Record<Contingency['kind'], Case>>> = {
  'change-of-control': { words: 'the sale of a partner', asked: (charter, longDays) => lasts(charter) >= longDays },
  'confidentiality-breach': { words: 'a breach of confidence', asked: ({ confidentiality }) => confidentiality.length > 0 },
  'resource-dispute': {
    words: 'a quarrel over people or money',
    asked: ({ budgets, partners }) => budgets.length > 0 && partners.length > 2,
  },
};

export const contingencyKinds = rule({
  code: 'contingency-kinds',
  topic: 'change',
  since: '0.1.0',
  severity: { light: 'off', standard: 'hint', 'joint-venture': 'warning' },
  summary: 'Blows that can be foreseen have an answer: a partner is sold, a secret gets out, people or money run short.',
  why: 'These cases come without warning, and each of them changes who has the stronger hand.',
  source: 'Coalitions: what can be anticipated',
  remedy:
    'Write what is done then, such as `contingency change-of-control { then "…" decided by steering }`, or `no change-of-control because "…"`.',
  rows: [94],
  options: { kinds: ['change-of-control', 'confidentiality-breach', 'resource-dispute'], longDays: 364 },
  *check(charter, { options }) {
    const missing = (Object.entries(cases) as [Contingency['kind'], Case][]).filter(
      ([kind, { asked }]) => options.kinds.includes(kind) && asked(charter, options.longDays) && !isForeseen(charter, kind),
    );
    if (missing.length === 0) return;
    yield { at: headOf(charter), message: `Nothing is agreed for ${listed(missing.map(([, { words }]) => words))}.` };
  },
  bad: `charter ‹library› "Library" { runs from 2026-01-12 for 18 months  confidential "Prices" }`,
  good: `
    runs from 2026-01-12 for 18 months
    no change-of-control clause because "Universities are not for sale"
  `,
});

function isForeseen({ contingencies, without }: Charter, kind: string): boolean {
  return contingencies.some((contingency) => contingency.kind === kind) || without.some(({ what }) => what.split(' ').includes(kind));
}

function lasts({ term }: Charter): number {
  const stretch = stretchOf(term);
  return stretch === undefined ? 0 : daysBetween(stretch.from, stretch.to);
}
