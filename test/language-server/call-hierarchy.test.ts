import { incomingCalls, outgoingCalls, prepareCallHierarchy } from '@charter/language-server/features/call-hierarchy.ts';
import { expect, test } from 'vitest';
import type { MarkedFiles } from './project-of.ts';
import { nameOf, projectOf, wordsAt } from './project-of.ts';

const charter = `use "people"
charter x "X" {
  forum leads "Leads" { members ana }
  forum ops "Operations" { members ana  tie broken by steering }
  forum steering "Steering" { members ana }
  decision d "Spending" { otherwise: leads decide  tie broken by ops }
  escalation {
    first leads
    then ops and ana
    then steering
  }
  risk late "The feed is late" { escalates to ops after 2 days }
}`;
const people = 'person ana "Ana"';

const cases: readonly [what: string, files: MarkedFiles, from: readonly string[], to: readonly string[]][] = [
  [
    'a forum in the middle of the ladder',
    { a: charter.replace('then ops', 'then ‹ops›'), people },
    ['Leads: then ops and ana 9, otherwise: leads decide 6', 'The feed is late'],
    ['Steering'],
  ],
  ['the first rung', { a: charter.replace('first leads', 'first ‹leads›'), people }, [], ['Operations', 'Ana']],
  ['the last rung', { a: charter.replace('then steering', 'then ‹steering›'), people }, ['Operations', 'Ana'], []],
  ['a person in a file of people', { people: people.replace('ana', '‹ana›'), a: charter }, ['Leads'], ['Steering']],
  ['a risk', { a: charter.replace('late ', '‹late› '), people }, [], ['Operations']],
];

test.each(cases)('%s', async (_, files, from, to) => {
  const { project, file, position } = await projectOf(files);
  const [item] = prepareCallHierarchy(file, { textDocument: file, position }, project);
  if (item === undefined) throw new Error('There is nothing here.');
  expect((await incomingCalls(project, { item })).map((call) => call.from.name)).toEqual(from.map((name) => name.split(':')[0]));
  expect((await outgoingCalls(project, { item })).map((call) => call.to.name)).toEqual(to);
});

test('each step shows where it is said', async () => {
  const marked = await projectOf({ a: charter.replace('then ops', 'then ‹ops›'), people });
  const { project, file, position } = marked;
  const [item] = prepareCallHierarchy(file, { textDocument: file, position }, project);
  const [call] = item === undefined ? [] : await outgoingCalls(project, { item });
  expect(call?.fromRanges.map((range) => wordsAt(marked, item?.uri ?? '', range))).toEqual([
    'then steering 10',
    'tie broken by steering 4',
  ]);
  expect(nameOf(call?.to.uri ?? '')).toBe('a');
});

test('whoever is on no ladder has no place in it', async () => {
  const { project, file, position } = await projectOf({ a: charter.replace('decision d', 'decision ‹d›'), people });
  expect(prepareCallHierarchy(file, { textDocument: file, position }, project)).toEqual([]);
});
