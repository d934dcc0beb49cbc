import { codeLens, resolveCodeLens } from '@charter/language-server/features/code-lens.ts';
import { inlayHint } from '@charter/language-server/features/inlay-hint.ts';
import { expect, test } from 'vitest';
import type { MarkedFiles, MarkedProject } from './project-of.ts';
import { projectOf } from './project-of.ts';

/** Each lens as `line: title`. */
async function lenses({ project, file }: MarkedProject): Promise<string[]> {
  const resolved = await Promise.all(
    codeLens(file, undefined, project).map((lens) => (lens.command === undefined ? resolveCodeLens(project, lens) : lens)),
  );
  return resolved.map(({ range, command }) => `${range.start.line + 1}: ${command?.title}`);
}

const charter = `charter x "X" {
  person ana "Ana"
  person ben "Ben"
  metric wait "Wait" in minutes
  decision d "D" by cost in EUR {
    when cost <= 10: ana decides
    otherwise:       ben decides
  }
  pivot slow when wait > 52 minutes for 2 weeks { then "Stop" }
  pivot rules on regulation "New law" { then "Ask" }
}
log x {
  2026-01-09 measured wait 50 minutes
  2026-01-16 measured wait 46 minutes
}`;

test('who decides, when a pivot fires, and how often a name is used', async () => {
  expect(await lenses(await projectOf({ a: charter }))).toEqual([
    '5: who decides?',
    '9: fires when wait above 52 minutes for 2 weeks (last measured: 46 minutes on 2026-01-16)',
    '10: fires when regulation: New law',
    '4: used 3 times',
  ]);
});

test('a use in another file counts, and a click shows it to a client that can', async () => {
  const marked = await projectOf({ a: 'partner p "P" { wants "W" }\n', b: 'use "a"\ncharter x {\n  person ana "A" of p\n}' });
  marked.project.client = { ...marked.project.client, hasCommands: true };
  const [lens] = codeLens(marked.file, undefined, marked.project);
  const resolved = lens && (await resolveCodeLens(marked.project, lens));
  expect(resolved?.command?.title).toBe('used once');
  expect(resolved?.command?.arguments?.[2]).toEqual([
    { uri: 'file:///folder/b', range: { start: { line: 2, character: 20 }, end: { line: 2, character: 21 } } },
  ]);
});

test('where nothing stands yet, a client that can is offered a small charter to fill in', async () => {
  const marked = await projectOf({ a: '\n' });
  marked.project.client = { ...marked.project.client, hasCommands: true };
  const [lens, ...others] = codeLens(marked.file, undefined, marked.project);
  expect(lens?.command?.command).toBe('editor.action.insertSnippet');
  expect(lens?.command?.arguments?.[0].snippet).toMatch(/^charter \$\{1:our-project\}/);
  expect(others).toEqual([]);
});

test('lenses can be switched off, and hints have to be switched on', async () => {
  const marked = await projectOf({ a: charter });
  const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
  marked.project.settings = { codeLens: { enabled: false } };
  expect(codeLens(marked.file, undefined, marked.project)).toEqual([]);
  expect(inlayHint(marked.file, { textDocument: marked.file, range: whole }, marked.project)).toEqual([]);
});

/** Each hint with the words before it. */
async function hints(files: MarkedFiles): Promise<string[]> {
  const { project, file } = await projectOf(files);
  project.settings = { inlayHints: { enabled: true } };
  const range = { start: { line: 0, character: 0 }, end: file.document.positionAt(file.text.length) };
  return inlayHint(file, { textDocument: file, range }, project).map(({ position, label }) => {
    const before = file.text.slice(0, file.document.offsetAt(position));
    return `${/[^ \n]*$/.exec(before.trimEnd())?.[0]} | ${label}`;
  });
}

test('days that can be counted stand behind what they follow from', async () => {
  const text = `charter x {
  runs from 2026-01-05 for 12 weeks
  renegotiate on 2026-02-16
  experiment e "E" { runs from 2026-01-12 for 2 weeks }
  exit { notice 14 days }
  renewal on 2026-03-20 { notice 10 days  stop otherwise }
}`;
  expect(await hints({ a: text })).toEqual([
    'weeks | until 2026-03-29, half-way on 2026-02-16',
    '2026-02-16 | 51 % into the term',
    'weeks | until 2026-01-25',
    'days | by 2026-03-15',
    'days | by 2026-03-10',
  ]);
});

test('who decides stands behind the quantities of a decision in the log, also of another file', async () => {
  const log = 'use "a"\nlog x {\n  2026-01-09 decided d at cost 12 EUR by ana "T"\n}';
  expect(await hints({ log, a: `use "log"\n${charter}` })).toEqual(['EUR | → ben']);
});
