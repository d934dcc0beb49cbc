import { completion } from '@charter/language-server/features/completion.ts';
import type { LintFinding } from '@charter/rules/engine/lint.ts';
import { expect, test } from 'vitest';
import type { CompletionItem } from 'vscode-languageserver';
import { around } from './completion-cases.ts';
import { projectOf } from './project-of.ts';

async function offeredAt(marked: string): Promise<readonly CompletionItem[]> {
  const { project, file, position } = await projectOf({ 'er.charter': marked });
  return completion(file, { textDocument: file, position }, project).items;
}

async function findingsIn(text: string): Promise<readonly LintFinding[]> {
  const { file } = await projectOf({ 'er.charter': text });
  return [...file.checked.findings, ...file.lint];
}

const written = (item: CompletionItem | undefined): string => item?.textEdit?.newText ?? '';
const codes = (findings: readonly LintFinding[]): readonly string[] => findings.map(({ code }) => code);

test('in an empty file, the first that is offered is a whole charter without findings', async () => {
  const [whole] = await offeredAt('‹›');
  expect(codes(await findingsIn(written(whole)))).toEqual([]);
});

test('whoever always takes the first that is offered arrives at a charter without findings, and goes on without errors', async () => {
  let body = '';
  const taken: string[] = [];
  const found: number[] = [];
  for (let step = 0; step < 28; step++) {
    const [item] = await offeredAt(`charter er "Shorter waits" {\n${body}  ‹›\n}`);
    body += `  ${written(item).replaceAll('\n', '\n  ')}\n`;
    taken.push(item?.label ?? '');
    const text = `charter er "Shorter waits" {\n${body}}`;
    const findings = await findingsIn(text);
    expect(
      findings.filter(({ code }) => /^(word|name|block|text|statement|said|unit|declared)-/.test(code)),
      text,
    ).toEqual([]);
    found.push(findings.length);
  }
  expect(taken.slice(0, 10)).toEqual([
    ...['purpose', 'governance', 'runs from', 'partner', 'partner', 'person', 'person', 'forum', 'metric', 'outcome'],
  ]);
  expect(found.slice(12)).toEqual(found.slice(12).map(() => 0));
});

test('every statement that is offered in a charter can be taken as it is', async () => {
  const before = new Set(codes(await findingsIn(around.replace('…', ''))));
  const items = await offeredAt(around.replace('…', '‹›'));
  const wrong: string[] = [];
  for (const item of items) {
    const findings = await findingsIn(around.replace('…', written(item).replaceAll('\n', '\n  ')));
    const errors = findings.filter(({ code, severity }) => severity === 'error' && !before.has(code));
    if (errors.length > 0) wrong.push(`${item.label}: ${codes(errors)}`);
  }
  // What nobody has named yet: interests, and a second outcome.
  expect(wrong).toEqual(['rank: name-unknown', 'conflict: name-unknown,name-unknown', 'trade-off: name-unknown']);
});
