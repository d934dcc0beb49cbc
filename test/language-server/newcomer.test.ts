import { expect, test } from 'vitest';
import type { CodeAction, CompletionItem, CompletionList, Diagnostic } from 'vscode-languageserver-protocol';
import { DiagnosticSeverity } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { clientWith } from './client.ts';
import { type Choice, threeParties, twoPartners } from './newcomer-briefs.ts';
import type { Client } from './stdio-client.ts';

const path = 'new.charter';
const capabilities = { textDocument: { completion: { completionItem: { snippetSupport: true } } } };

/** More steps than this nobody takes who was told that it would be easy. */
const mostFixes = 60;

test.each([
  ['two partners', twoPartners, 0, []],
  ['three parties', threeParties, 7, ['Add what is missing: exit …']],
])('%s: from an empty file, by what is offered alone, to a charter without findings', async (_, brief, mostErrors, fixes) => {
  const client = await clientWith({}, { capabilities });
  await client.open(path, '');
  const errors: number[] = [];
  for (const choice of brief) {
    await choose(client, choice);
    errors.push((await found(client)).filter(({ severity }) => severity === DiagnosticSeverity.Error).length);
  }
  expect(Math.max(...errors), `errors after each choice: ${errors}`).toBeLessThanOrEqual(mostErrors);
  const fixed: string[] = [];
  for (;;) {
    const open = await found(client);
    if (open.length === 0) break;
    const fix = await firstFix(client, open);
    expect(fix, `nothing is offered for:\n${told(open)}\nafter:\n${fixed.join('\n')}\nin:\n${client.textOf(path)}`).toBeDefined();
    expect(fixed.length, `there is no end:\n${told(open)}\nafter:\n${fixed.join('\n')}`).toBeLessThan(mostFixes);
    fixed.push(fix?.title ?? '');
    await change(client, fix?.edit?.changes?.[client.uri(path)] ?? []);
  }
  expect(fixed).toEqual(fixes);
});

/** Takes what is offered under a label, at the end of the charter, and fills its blanks in. */
async function choose(client: Client, { label, after, blanks = {} }: Choice): Promise<void> {
  const text = client.textOf(path);
  const found = after === undefined ? text.lastIndexOf('}') : text.indexOf(after) + after.length;
  const indent = text === '' ? '' : after === undefined ? '  ' : '\n    ';
  const place = Math.max(0, found);
  await client.write(path, `${text.slice(0, place)}${indent}${text === '' || after !== undefined ? '' : '\n'}${text.slice(place)}`);
  const document = TextDocument.create('', '', 0, client.textOf(path));
  const position = document.positionAt(place + indent.length);
  const { items } = await client.ask<CompletionList>('textDocument/completion', path, { position });
  const item = items.find((each) => each.label === label);
  expect(item, `${label} is offered among ${items.map((each) => each.label)}`).toBeDefined();
  const newText = filled(item, blanks).replaceAll('\n', text === '' ? '\n' : '\n  ');
  await change(client, [{ range: { start: position, end: position }, newText }]);
}

function filled(item: CompletionItem | undefined, blanks: NonNullable<Choice['blanks']>): string {
  const values = new Map<string, string>();
  const keep = (stop: string, offered: string): string => {
    values.set(stop, blanks[Number(stop)] ?? offered);
    return values.get(stop) ?? '';
  };
  return (item?.textEdit?.newText ?? '')
    .replace(/\$\{(\d+)\|([^,|]*)[^}]*\|\}/g, (_, stop: string, first: string) => keep(stop, first))
    .replace(/\$\{(\d+):((?:[^\\}]|\\.)*)\}/g, (_, stop: string, sample: string) => keep(stop, sample))
    .replace(/\$(\d+)/g, (_, stop: string) => values.get(stop) ?? '')
    .replace(/\\([\\$}|,])/g, '$1');
}

/** The errors and warnings that are shown. */
async function found(client: Client): Promise<readonly Diagnostic[]> {
  const shown = await client.diagnostics(path);
  return shown.filter(({ severity = 0 }) => severity <= DiagnosticSeverity.Warning);
}

/** The first thing that is offered for the first finding for which there is one, other than to accept it. */
async function firstFix(client: Client, open: readonly Diagnostic[]): Promise<CodeAction | undefined> {
  for (const shown of open) {
    const context = { diagnostics: [shown], only: ['quickfix'] };
    const actions = await client.ask<CodeAction[]>('textDocument/codeAction', path, { range: shown.range, context });
    const fix = actions.find(({ title, edit, diagnostics }) => edit && diagnostics?.length === 1 && !title.startsWith('Accept'));
    if (fix !== undefined) return fix;
  }
  return undefined;
}

async function change(client: Client, edits: NonNullable<NonNullable<CodeAction['edit']>['changes']>[string]): Promise<void> {
  await client.write(path, TextDocument.applyEdits(TextDocument.create('', '', 0, client.textOf(path)), edits));
}

const told = (open: readonly Diagnostic[]): string => open.map(({ code, message }) => `${code}: ${message}`).join('\n');
