import { plainClient } from '@charter/language-server/client-traits.ts';
import { completion } from '@charter/language-server/features/completion.ts';
import { expect, test } from 'vitest';
import { InsertTextFormat, InsertTextMode } from 'vscode-languageserver';
import configuration from '../../packages/vscode/language-configuration.json' with { type: 'json' };
import { around, cases } from './completion-cases.ts';
import { projectOf } from './project-of.ts';

const beside = { 'people.charter': 'person zoe "Zoe Adler"', 'shared/terms.charter': 'term shift means "Eight hours"' };

/** What is offered at the mark of a text. */
async function offeredAt(marked: string) {
  const { project, file, position, texts } = await projectOf({ 'er.charter': marked, ...beside });
  return { ...completion(file, { textDocument: file, position }, project), text: texts.get('er.charter') ?? '' };
}

const isWhole = (at: string): boolean => /^(‹|use |charter )/.test(at) && at !== '‹›';

test.each(Object.entries(cases))('%s', async (name, { at, first = [], has = [], not = [] }) => {
  const { items } = await offeredAt(isWhole(at) || name === 'an empty file' ? at : around.replace('…', at));
  const labels = items.map(({ label }) => label);
  if (first.length === 0 && has.length === 0) expect(labels).toEqual([]);
  expect(labels.slice(0, first.length)).toEqual(first);
  expect(labels).toEqual(expect.arrayContaining([...has]));
  expect(labels.filter((label) => not.includes(label))).toEqual([]);
});

test('what is chosen takes the place of the whole word, also from within it', async () => {
  const { items, text } = await offeredAt(around.replace('…', 'outcome calm "Calm" { owner ben-‹›x }'));
  const ben = items.find(({ label }) => label === 'ben-o');
  const line = text.split('\n').findIndex((one) => one.includes('ben-x'));
  const character = text.split('\n')[line]?.indexOf('ben-x') ?? 0;
  expect(ben?.textEdit).toEqual({ range: { start: { line, character }, end: { line, character: character + 5 } }, newText: 'ben-o' });
});

test('what is chosen within quotes leaves them', async () => {
  const { items } = await offeredAt('use "peo‹›"');
  expect(items[0]?.textEdit).toEqual({
    range: { start: { line: 0, character: 5 }, end: { line: 0, character: 8 } },
    newText: 'people.charter',
  });
});

test('a client that has tab stops gets whole statements with them', async () => {
  const { project, file, position } = await projectOf({ 'er.charter': around.replace('…', 'ris‹›') });
  project.client = { ...plainClient, fillsInCompletions: true };
  const risk = completion(file, { textDocument: file, position }, project).items.find(({ label }) => label === 'risk');
  expect(risk).toMatchObject({ insertTextFormat: InsertTextFormat.Snippet, insertTextMode: InsertTextMode.adjustIndentation });
  expect(risk?.textEdit?.newText.split('\n').slice(0, 3)).toEqual([
    'risk ${1:late-data} "${2:The sales data come late}" {',
    '  owner ${3|ana,ben-o|}',
    '  likelihood ${4|medium,low,high|}',
  ]);
});

test('where it is known which day it is, a new term begins on the next Monday', async () => {
  const { project, file, position } = await projectOf({ 'er.charter': '‹›' });
  project.choices = { asOf: '2026-11-24' };
  const [whole] = completion(file, { textDocument: file, position }, project).items;
  expect(whole?.textEdit?.newText).toContain('runs from 2026-11-30 for 12 weeks');
  expect(whole?.textEdit?.newText).toContain('by 2027-02-19');
});

test('a name that another file declares for all brings in that file', async () => {
  const { items } = await offeredAt(around.replace('…', 'outcome calm "Calm" { owner ‹› }'));
  const zero = { line: 0, character: 0 };
  expect(items.find(({ label }) => label === 'zoe')?.additionalTextEdits).toEqual([
    { range: { start: zero, end: zero }, newText: 'use "people.charter"\n' },
  ]);
});

test('no more than two hundred are offered, and then it is said that there are more', async () => {
  const { items, isIncomplete } = await offeredAt(around.replace('…', 'accept ‹›'));
  expect([items.length, isIncomplete]).toEqual([200, true]);
});

test('every statement of a charter is offered with documentation', async () => {
  const { items } = await offeredAt('charter x "X" {\n  ‹›\n}');
  expect(items.length).toBeGreaterThan(100);
  expect(items.filter(({ documentation }) => documentation === undefined)).toEqual([]);
});

test('a client that has room beside a label says there what it is, in a few words', async () => {
  const { project, file, position } = await projectOf({ 'er.charter': around.replace('…', '‹›') });
  project.client = { ...plainClient, describesCompletions: true };
  const review = completion(file, { textDocument: file, position }, project).items.find(({ label }) => label === 'governance');
  expect(review?.detail).toBeUndefined();
  expect(review?.labelDetails).toEqual({ description: 'How much structure the partnership carries' });
});

test('a statement is found by what else people call it', async () => {
  const { items } = await offeredAt(around.replace('…', '‹›'));
  expect(items.filter(({ filterText }) => filterText?.includes('steering')).map(({ label }) => label)).toEqual(['forum']);
});

test('behind a whole date others are offered in its place, each found by what stands there', async () => {
  const { items } = await offeredAt(around.replace('…', 'renegotiate on 2026-02-16‹›'));
  expect(items.slice(0, 2).map(({ label, filterText }) => [label, filterText])).toEqual([
    ['2026-03-27', '2026-02-16 2026-03-27'],
    ['2026-01-05', '2026-02-16 2026-01-05'],
  ]);
});

test('VS Code, which opens no list by itself for numbers, takes the parts of a date for such: Tab leads on to the next blank', () => {
  const { pattern, flags } = configuration.wordPattern;
  expect('by 2026-03-27 ben-o 3rd-party 20k'.match(new RegExp(pattern, `g${flags}`))).toEqual([
    'by',
    '2026',
    '03',
    '27',
    'ben-o',
    '3rd-party',
    '20k',
  ]);
});

test('a second thing of its kind is not offered with the samples of the first, whatever that one is called', async () => {
  const { items } = await offeredAt('charter x "X" {\n  partner kitchen "Oak Kitchen"\n  ‹›\n}');
  const partner = items.find(({ label }) => label === 'partner')?.textEdit?.newText;
  expect(partner).toMatch(/^partner second "Second Company"/);
});

test('a new outcome is measured by what no other aims at', async () => {
  const { items } = await offeredAt(around.replace('…', '‹›'));
  expect(items.find(({ label }) => label === 'outcome')?.textEdit?.newText).toContain('measure on-time from 40 to 50');
});
