import { hover } from '@charter/language-server/features/hover.ts';
import { expect, test } from 'vitest';
import { type MarkedFiles, projectOf, wordsAt } from './project-of.ts';

const charter = `charter er "Shorter waits" {
  governance integrated
  runs from 2026-01-05 for 12 weeks
  partner hospital "Riverside Hospital"
  person ana "Ana Ruiz" of hospital
  person ben "Ben Okafor"
  forum ops "Operating team" { members ana, ben  meets weekly }
  metric wait "Waiting time" in minutes
  outcome faster "Shorter waits" { owner ana  measure wait from 50 to 40 by 2026-03-27 }
  decision scope "Scope" by cost in EUR { when cost <= 10k: ops decides }
  raci "Pilot" {
    for ana ben
    "Data feed" A R
  }
  escalation { first ops within 2 days }
}
`;

/** What is told at the first place of the charter where some words stand, with \`‹\` in front of the one that is meant. */
async function toldAt(words: string, files: MarkedFiles = {}): Promise<{ readonly value: string; readonly about: string }> {
  const marked = await projectOf({ 'er.charter': charter.replace(words.replace('‹', ''), words), ...files });
  const { file, project, position } = marked;
  const told = await hover(file, { textDocument: file, position }, project);
  const value = typeof told?.contents === 'object' && 'value' in told.contents ? told.contents.value : '';
  return { value, about: told?.range === undefined ? '' : wordsAt(marked, file.uri, told.range).replace(/ \d+$/, '') };
}

test.each([
  ['‹governance', 'governance', ['How much structure', '```charter']],
  ['‹integrated', 'integrated', ['one team']],
  ['‹escalation', 'escalation', ['disagreement', 'first']],
  ['‹when cost', 'when', ['the first that fits counts']],
  ['‹for 12', 'for', ['to Sunday, 2026-03-29: 84 days']],
  ['‹2026-03-27', '2026-03-27', ['Friday', 'Week 12 of 12', '2 days before its last day']],
  ['‹A R', 'A', ['answers for it']],
])('%s is told', async (words, about, parts) => {
  const told = await toldAt(words);
  expect(told.about).toBe(about);
  for (const part of parts) expect(told.value).toContain(part);
});

test('of a person it is told what they answer for', async () => {
  const { value } = await toldAt('owner ‹ana');
  expect(value).toBe(
    [
      '**Ana Ruiz** — a person',
      '```charter\nperson ana "Ana Ruiz" of hospital\n```',
      'Used 3 times:',
      '- `forum ops`: `members ana, ben`\n- `outcome faster`: `owner ana`\n- Pilot, Data feed: accountable',
    ].join('\n\n'),
  );
});

test.each([
  ['‹ops "Op', ['`decision scope`: `when cost <= 10k: ops decides`', '`escalation`: `first ops within 2 days`']],
  ['‹wait "Wait', ['in minutes', '`outcome faster`: `measure wait from 50 to 40 by 2026-03-27`']],
  ['‹scope "Scope', ['when cost <= 10k: ops decides', 'Not used yet.']],
  ['‹hospital "River', ['Used once:', '`person ana "Ana Ruiz" of hospital`']],
])('of %s it is told what it says, and what others say of it', async (words, parts) => {
  const { value } = await toldAt(words);
  for (const part of parts) expect(value).toContain(part);
});

test('a name of another file is told with its file', async () => {
  const marked = await projectOf({
    'a.charter': 'use "people.charter"\ncharter x "X" { outcome o "O" { owner ‹zoe } }',
    'people.charter': 'person zoe "Zoe Adler"',
  });
  const told = await hover(marked.file, { textDocument: marked.file, position: marked.position }, marked.project);
  expect(told?.contents).toMatchObject({ value: expect.stringContaining('declared in `people.charter`') });
});

test('what a charter says is no Markdown', async () => {
  const hostile = '"</b>[x](command:y) `a` ```\\n# b <img src=x onerror=1>"';
  const marked = await projectOf({ 'a.charter': `charter x "X" {\n  person ‹ana ${hostile} of p\n  partner p ${hostile}\n}` });
  const told = await hover(marked.file, { textDocument: marked.file, position: marked.position }, marked.project);
  const value = told !== null && typeof told.contents === 'object' && 'value' in told.contents ? told.contents.value : '';
  const [title, block] = value.split('\n\n');
  expect(title).toContain('\\</b\\>\\[x\\]\\(command\\:y\\)');
  expect(block?.split('\n').filter((line) => line.startsWith('````'))).toEqual(['````charter', '````']);
});

test.each(['‹"Scope', '‹{', '‹10k'])('nothing is told about %s', async (words) => {
  expect(await toldAt(words)).toEqual({ value: '', about: '' });
});
