import { plainClient } from '@charter/language-server/client-traits.ts';
import { codeAction } from '@charter/language-server/features/code-action.ts';
import type { CodeAction, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { MarkedFiles, MarkedProject } from './project-of.ts';
import { nameOf, projectOf } from './project-of.ts';

/** What can be done at the mark of the first file, for a client that lets files be made and has the commands. */
export async function actionsAt(files: MarkedFiles, only?: readonly string[]): Promise<{ marked: MarkedProject; actions: CodeAction[] }> {
  const marked = await projectOf(files);
  const { project, file, range } = marked;
  project.client = { ...plainClient, makesFiles: true, hasCommands: true, coloursWords: true };
  const context = { diagnostics: [], ...(only === undefined ? {} : { only: [...only] }) };
  return { marked, actions: codeAction(file, { textDocument: file, range, context }, project) };
}

/** The files after an edit: those that it changes, and those that it makes. */
export function applied({ texts }: MarkedProject, edit: WorkspaceEdit | undefined): Record<string, string> {
  const after = Object.fromEntries(texts);
  const change = (uri: string, edits: readonly TextEdit[]): void => {
    const before = TextDocument.create(uri, 'charter', 0, after[nameOf(uri)] ?? '');
    after[nameOf(uri)] = TextDocument.applyEdits(before, [...edits]);
  };
  for (const [uri, edits] of Object.entries(edit?.changes ?? {})) change(uri, edits);
  for (const each of edit?.documentChanges ?? []) if ('edits' in each) change(each.textDocument.uri, each.edits as TextEdit[]);
  return after;
}
