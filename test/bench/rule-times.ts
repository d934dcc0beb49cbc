import { parseText } from '@charter/language/parse/parser.ts';
import { Workspace } from '@charter/language/workspace.ts';
import { lint } from '@charter/rules/engine/lint.ts';
import { rules } from '@charter/rules/engine/registry.ts';
import { charterSource } from './charter-source.ts';
import { medians } from './timing.ts';

const alone = { use: () => ({ refused: 'missing', reason: 'There are no files here.' }) as const };

/** The time of parsing 2,000 lines, of all rules on them, and of the ten slowest rules, in ms. Aim: half of the time of parsing. */
export function ruleTimes(): readonly (readonly [name: string, ms: string])[] {
  const text = charterSource(0, 2000);
  const [charter] = new Workspace(alone).check('bench.charter', text).charters;
  if (charter === undefined) throw new Error('A charter was expected.');
  const settings = { profile: 'standard', asOf: '2026-06-01' } as const;
  // What is looked up once for a charter is looked up anew each time.
  const all = () => lint({ ...charter }, rules, settings);
  const times = medians(
    [
      { name: 'parse', run: () => parseText(text) },
      { name: 'all', run: all },
    ],
    15,
  );
  const own = medians(
    rules.map((rule) => ({ name: rule.code, run: () => lint(charter, [rule], settings) })),
    7,
  );
  const [parse, whole] = [times.get('parse') ?? 1, times.get('all') ?? 0];
  return [
    ['parse', parse.toFixed(1)],
    ['all rules', whole.toFixed(1)],
    ['rules / parse', (whole / parse).toFixed(2)],
    ...[...own]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 10)
      .map(([name, ms]) => [`  ${name}`, ms.toFixed(2)] as const),
  ];
}
