import { readFileSync } from 'node:fs';
import { rules } from '@charter/rules/engine/registry.ts';
import { mutations } from './mutations/all.ts';
import { examples } from './mutations/example.ts';
import { findingsIn, type Outcome, outcomesOf } from './mutations/run.ts';
import { ruleTimes } from './rule-times.ts';

/** How often each kind of damage is done at most. */
const cap = 4;
/** What the examples are there to show: pay that works against the common goal, before it is mended. */
const meant: Readonly<Record<string, ReadonlySet<string>>> = {
  before: new Set(['incentive-conflict']),
  'region-x': new Set(['incentive-conflict']),
};

const all = examples();
reportFalseAlarms();
reportMutations();
print('Time for 2,000 lines, ms', ruleTimes());

/** Aim: none. Findings on the examples as they are, on the day they are looked at and without one. */
function reportFalseAlarms(): void {
  const rows = all.flatMap(({ id, charter }) => {
    const text = readFileSync(id, 'utf8');
    const expected = meant[charter.name] ?? new Set();
    const findings = (findingsIn(id, text) ?? []).filter(({ code }) => !expected.has(code));
    return findings.map(({ code, severity, message }) => [charter.name, severity, code, message.slice(0, 90)]);
  });
  print(`False alarms on ${all.length} undamaged examples: ${rows.length}`, rows);
}

/** Aim: 98 % found, 95 % at the right place. Damage that makes an error of the language, or that was raised before, does not count. */
function reportMutations(): void {
  const outcomes = mutations.map((mutation) => outcomesOf(mutation, all, cap));
  const done = outcomes.flat();
  const count = (...verdicts: readonly Outcome['verdict'][]): number => done.filter(({ verdict }) => verdicts.includes(verdict)).length;
  const counted = count('found', 'elsewhere', 'missed');
  const share = (part: number): string => `${part} (${((part * 100) / counted).toFixed(1)} %)`;
  const codes = new Set(mutations.flatMap((mutation) => mutation.codes));
  print('Damage', [
    ['kinds of damage', String(mutations.length)],
    ['rules they are for', `${rules.filter(({ code }) => codes.has(code)).length} of ${rules.length}`],
    ['damages', String(counted)],
    ['found', share(count('found', 'elsewhere'))],
    ['found at the right place', share(count('found'))],
    ['dropped: an error of the language', String(count('dropped'))],
    ['dropped: raised before', String(count('known'))],
  ]);
  const bad = done.filter(({ verdict }) => verdict === 'missed' || verdict === 'elsewhere');
  print(
    'Not found, or elsewhere',
    bad.map(({ mutation, verdict, detail }) => [mutation.name, mutation.codes.join(), verdict, detail.slice(0, 80)]),
  );
  const unfit = mutations.filter((_, index) => !outcomes[index]?.some(({ verdict }) => verdict !== 'dropped' && verdict !== 'known'));
  print(
    'Fits no example',
    unfit.map(({ name }) => [name]),
  );
  const none = rules.filter(({ code }) => !codes.has(code));
  print('Rules without a kind of damage', none.length === 0 ? [] : [none.map(({ code }) => code)]);
}

function print(title: string, rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
  process.stdout.write(`\n${title}\n${lines.map((line) => `  ${line.trimEnd()}\n`).join('')}`);
}
