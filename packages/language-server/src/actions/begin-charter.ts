import { smallCharter } from '@charter/language/words/small-charter.ts';
import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import { snippetOf } from '../completion/blanks.ts';
import { walkOf } from '../project/walk-of.ts';
import type { ActionSite } from './action.ts';
import { fillableEdit } from './edits.ts';
import { siteAt } from './site-at.ts';

/** Writes a small charter, to be filled in, where there is nothing yet but remarks. */
export function beginCharter({ file, project }: ActionSite): CodeAction[] {
  if (walkOf(file).tokens.tokens.length > 0) return [];
  const end = file.text.length;
  const snippet = snippetOf(smallCharter.form, siteAt(file, project, end));
  const lines = /[^\n]$/.test(file.text) ? `\n${snippet}` : snippet;
  const edit = fillableEdit(project, { document: file.uri, start: end, end }, lines);
  return [{ title: 'Begin with a small charter, to be filled in', kind: CodeActionKind.QuickFix, isPreferred: true, edit }];
}
