import { Workspace } from '@charter/language/workspace.ts';
import { expect, test } from 'vitest';
import { lowerText } from './lower-text.ts';

test('a workspace that checks a file again means its new text, also in files that use each other', () => {
  const texts: Record<string, string> = {
    'a.charter': 'use "b.charter"\nperson ana "Ana"\n',
    'b.charter': 'use "a.charter"\nrole steward "Steward" { held by ana }\n',
  };
  const workspace = new Workspace({
    use: (_from, path) => ({ id: path, text: texts[path] ?? '' }),
  });
  const codes = (id: string): string[] => workspace.check(id, texts[id] ?? '').findings.map(({ code }) => code);
  expect([codes('a.charter'), codes('b.charter')]).toEqual([[], []]);
  texts['a.charter'] = 'use "b.charter"\nperson eva "Eva"\n';
  expect([codes('a.charter'), codes('b.charter')]).toEqual([[], ['name-unknown']]);
  texts['a.charter'] = 'use "b.charter"\nperson ana "Ana"\n';
  expect([codes('a.charter'), codes('b.charter')]).toEqual([[], []]);
});

test('a log that its charter does not bring in is told of, where it names the charter', () => {
  const log = 'use "pilot.charter"\nlog pilot { 2026-01-05 noted "Begun" }\n';
  const unread = lowerText(log, { 'pilot.charter': 'charter pilot "Pilot" {}\n' });
  expect(unread.findings.map(({ code, at }) => [code, log.slice(at.start, at.end)])).toEqual([['log-unread', 'pilot']]);
  const read = lowerText(log, { 'pilot.charter': 'use "main.charter"\ncharter pilot "Pilot" {}\n' });
  expect(read.findings).toEqual([]);
});

test('a backslash is itself, but before a quote or another backslash', () => {
  const texts = lowerText('charter x "X" { purpose "C:\\reports and C:\\new, \\"said\\" \\\\ done" }').charters.map(
    ({ purpose }) => purpose?.text,
  );
  expect(texts).toEqual(['C:\\reports and C:\\new, "said" \\ done']);
});

test('a name whose statement has a typing error is not told of at every use', () => {
  const { findings } = lowerText('charter x "X" {\n  partnr pixel "Pixel" {\n    wants "Z"\n  }\n  person ana "Ana" of pixel\n}\n');
  expect(findings.map(({ code }) => code)).toEqual(['statement-unknown']);
});

test.each([
  ['10.000 EUR', ['number-ambiguous']],
  ['1.250 EUR', ['number-ambiguous']],
  ['10.00 EUR', []],
  ['1000.5 EUR', []],
])('an amount of %s', (amount, codes) => {
  expect(lowerText(`charter x "X" { at risk ${amount} }`).findings.map(({ code }) => code)).toEqual(codes);
});
