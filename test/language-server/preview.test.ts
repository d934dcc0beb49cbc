import { preview } from '@charter/language-server/features/preview.ts';
import { previewSource } from '@charter/language-server/features/preview-source.ts';
import { expect, test } from 'vitest';
import { nameOf, projectOf } from './project-of.ts';

const FILES = {
  charter: `use "people"
charter tours "Tours" {
  purpose "Guests discover the harbour."
  runs from 2026-05-04 for 16 weeks
  partner boats "Blue Heron Boats" { wants "Full boats"  brings "Two boats" }
  forum friday "Friday coffee" { members lena, milo  meets weekly for 30 minutes  decides jointly }
  decision spending "Money for the tours" by cost in EUR {
    when cost <= 10k: milo decides  inform friday within 7 days
    otherwise: friday decides
  }
  exit { notice 14 days  data "Each keeps its own list" }
}`,
  people: 'person lena "Lena Kessel"\nperson milo "Milo Haas"\n',
};

test.each([
  ['a row of a decision', 'cost is at most 10 000 EUR\tMilo Haas\tFriday coffee within 7 days', 'charter 8'],
  ['a title, wherever it is mentioned', 'Money for the tours', 'charter 7'],
  ['a title in another file', 'Milo Haas', 'people 2'],
  ['a term and its description', 'Notice 14 days', 'charter 11'],
  ['an item with more than was written', 'By the end: Each keeps its own list', 'charter 11'],
  ['words of our own', 'Nobody has ratified this yet', null],
])('a click on %s leads to its statement', async (_, words, expected) => {
  const { file, project } = await projectOf(FILES);
  const found = previewSource(file, { textDocument: file, words }, project);
  expect(found && `${nameOf(found.uri)} ${found.range.start.line + 1}`).toBe(expected);
});

test('what stands in something is looked for there only', async () => {
  const { file, project } = await projectOf(FILES);
  const { marks } = preview(file, { textDocument: file }, project);
  const within = marks.find(({ id }) => id === 'c-decision-spending')?.location;
  const ask = (words: string) => previewSource(file, { textDocument: file, words, ...(within && { within }) }, project)?.range.start.line;
  expect([within?.range.start.line, ask('in all other cases Friday coffee decides'), ask('Each keeps its own list')]).toEqual([
    6,
    8,
    undefined,
  ]);
});

test('a text is marked with the smallest thing around it; a title is not, for what has it is known by its id', async () => {
  const { file, project } = await projectOf({
    a: 'charter c "C" {\n  experiment try "Try" { then "One" }\n  learning goal again "Again" { evidence "Two" }\n  note "Three"\n}',
  });
  const { marks } = preview(file, { textDocument: file }, project);
  const told = marks
    .filter(({ words }) => words !== undefined)
    .map(({ words, within }) => [words, within === undefined ? '' : marks[within]?.id]);
  expect(told).toEqual([
    ['C', ''],
    ['One', 'c-experiment-try'],
    ['Two', 'c-learning_2d_goal-again'],
    ['Three', ''],
  ]);
});
