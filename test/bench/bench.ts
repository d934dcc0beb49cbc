import { charterSource } from './charter-source.ts';
import { commands } from './commands.ts';
import { decisionTimes } from './lint-decisions.ts';
import { pageTimes } from './page-times.ts';
import { phases, unitsOf } from './phases.ts';
import { ruleTimes } from './rule-times.ts';
import { growthExponent, medians } from './timing.ts';

const oneLarge = [charterSource(0, 5000)];
const manySmall = Array.from({ length: 1000 }, (_, number) => charterSource(number, 200));

report('1 charter of 5,000 lines', oneLarge, 7);
report('1,000 charters of 200 lines', manySmall, 1);
reportGrowth();
reportMemory();
reportCommands();
reportDecisions();
print('Rules on 2,000 lines', ['', 'ms'], ruleTimes());
print('The page of 2,000 lines', ['', 'ms', 'x parsing'], pageTimes());

function report(title: string, texts: readonly string[], rounds: number): void {
  const times = medians(phases(texts), rounds);
  const lines = texts.reduce((sum, text) => sum + text.split('\n').length - 1, 0);
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  const json = times.get('JSON.parse of the model') ?? 1;
  const yaml = times.get('yaml + ajv') ?? 1;
  print(
    title,
    ['', 'ms', 'klines/s', 'MB/s', 'x JSON.parse', 'x yaml + ajv'],
    [...times].map(([name, ms]) => [
      name,
      ms.toFixed(1),
      (lines / ms).toFixed(0),
      ((megabytes / ms) * 1000).toFixed(1),
      (ms / json).toFixed(1),
      (ms / yaml).toFixed(2),
    ]),
  );
}

/** Aim: no phase grows faster than its input by more than an exponent of 1.1. */
function reportGrowth(): void {
  const sizes = [2500, 5000, 10_000, 20_000];
  const points = new Map<string, [number, number][]>();
  for (const size of sizes) {
    const own = phases([charterSource(0, size)]).filter(({ name }) => !name.includes('JSON') && !name.includes('yaml'));
    for (const [name, ms] of medians(own, 9)) points.set(name, [...(points.get(name) ?? []), [size, ms]]);
  }
  print(
    `Growth from ${sizes[0]} to ${sizes.at(-1)} lines`,
    ['', ...sizes.map((size) => `${size}, ms`), 'exponent'],
    [...points].map(([name, list]) => [name, ...list.map(([, ms]) => ms.toFixed(1)), growthExponent(list).toFixed(2)]),
  );
}

function reportMemory(): void {
  const collect = globalThis.gc;
  if (collect === undefined) return;
  collect();
  const before = process.memoryUsage().heapUsed;
  const kept = unitsOf(manySmall);
  collect();
  const megabytes = (process.memoryUsage().heapUsed - before) / 1e6;
  const source = manySmall.reduce((sum, text) => sum + text.length, 0) / 1e6;
  print(
    'Memory of 1,000 trees of 200 lines',
    ['', 'MB', 'MB for each MB of source'],
    [
      ['source', source.toFixed(1), '1.0'],
      ['trees and names, all kept', megabytes.toFixed(0), (megabytes / source).toFixed(0)],
    ],
  );
  if (!Array.isArray(kept)) throw new Error('The trees were expected to be kept.');
}

function reportCommands(): void {
  const { tasks, end } = commands();
  const times = medians(tasks.slice(0, 4), 11);
  for (const [name, ms] of medians(tasks.slice(4), 1)) times.set(name, ms);
  end();
  const bare = times.get('node -e 0') ?? 1;
  print(
    'Whole commands',
    ['', 'ms', 'x bare Node', 'x yaml + ajv'],
    [...times].map(([name, ms]) => {
      const peer = times.get(name.replace('charter check', 'yaml + ajv'));
      return [
        name,
        ms.toFixed(0),
        (ms / bare).toFixed(2),
        name.startsWith('charter check') && peer !== undefined ? (ms / peer).toFixed(2) : '',
      ];
    }),
  );
}

function reportDecisions(): void {
  print(
    'Decision tables',
    ['', 'gaps / boundaries / unreachable / overlaps / contradictions', 'ms', 'ms, every case tried', 'cases'],
    decisionTimes(),
  );
}

function print(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((cell, column) => Math.max(cell.length, ...rows.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]): string =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ');
  process.stdout.write(`\n${title}\n${[head, ...rows].map(line).join('\n')}\n`);
}
