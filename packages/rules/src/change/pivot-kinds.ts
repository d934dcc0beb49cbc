import type { Pivot } from '@charter/model/change.ts';
import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

const kinds: Readonly<Record<string, { readonly words: string; readonly is: (pivot: Pivot) => boolean }>> = {
  metric: { words: 'a measure that crosses a line', is: ({ condition }) => condition !== undefined },
  dependency: { words: 'something both depend on', is: ({ source }) => source === 'dependency' },
  regulation: { words: 'a change of the rules', is: ({ source }) => source === 'regulation' },
};

export const pivotKinds = rule({
  code: 'pivot-kinds',
  topic: 'change',
  since: '0.1.0',
  severity: { light: 'off', standard: 'hint', 'joint-venture': 'warning' },
  summary: 'Changes of course are foreseen for measures, for what the partners depend on, and for regulation.',
  why: 'Partnerships seldom fail by the figure they watch; they fail by the supplier or the law that nobody watched.',
  source: 'Adaptability: thresholds, dependencies, regulation',
  remedy: 'Add one, such as `pivot new-rules on regulation "…" { then "…" }`, or write `no regulation pivot because "…"`.',
  rows: [68],
  options: { kinds: ['metric', 'dependency', 'regulation'] },
  *check({ pivots, without }, { options }) {
    const [first] = pivots;
    if (first === undefined) return;
    const missing = options.kinds.filter(
      (kind) => !pivots.some((pivot) => kinds[kind]?.is(pivot)) && !isWaived(without, kind, `${kind} pivot`),
    );
    if (missing.length === 0) return;
    yield {
      at: nameOf(first),
      message: `No change of course is foreseen for ${listed(missing.map((kind) => kinds[kind]?.words ?? kind)).replace(' and ', ' or ')}.`,
    };
  },
  bad: `
    metric wait "Wait" in minutes
    pivot ‹crowded› when wait > 52 minutes { then "Stop the test" }
    pivot feed on dependency "The maker closes the feed" { then "Use the nightly export" }
  `,
  good: `
    metric wait "Wait" in minutes
    pivot crowded when wait > 52 minutes { then "Stop the test" }
    pivot feed on dependency "The maker closes the feed" { then "Use the nightly export" }
    no regulation pivot because "Nothing here is regulated"
  `,
});
