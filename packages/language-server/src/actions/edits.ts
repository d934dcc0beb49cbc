import type { Span } from '@charter/model/origin.ts';
import type { SnippetTextEdit, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { Project } from '../project/project.ts';

/** Puts a text in the place of a span; an empty span inserts. */
export interface Change {
  readonly at: Span;
  readonly text: string;
}

/** Changes of texts as an edit. */
export function editOf(project: Project, changes: readonly Change[]): WorkspaceEdit {
  const edits: Record<string, TextEdit[]> = {};
  for (const { at, text } of changes) {
    const { uri, range } = project.location(at);
    edits[uri] = [...(edits[uri] ?? []), { range, newText: withLineEnds(project, at.document, text) }];
  }
  return { changes: edits };
}

/**
 * A change that leaves places to fill in, for a client that knows them; for any other, what stands in these places stays there.
 * So it does where an editor would indent the lines of the snippet once more, like the line they are put into.
 */
export function fillableEdit(project: Project, at: Span, snippet: string): WorkspaceEdit {
  const before = project.texts.get(at.document)?.document.getText().slice(0, at.start) ?? '';
  const isIndentedAgain = snippet.includes('\n') && /(?:^|\n)[ \t]+[^\n]*$/.test(before);
  if (!project.client.fillsIn || isIndentedAgain) return editOf(project, [{ at, text: filledIn(snippet) }]);
  const { uri, range } = project.location(at);
  const version = project.texts.isOpen(at.document) ? (project.texts.get(at.document)?.document.version ?? null) : null;
  const edit: SnippetTextEdit = { range, snippet: { kind: 'snippet', value: withLineEnds(project, at.document, snippet) } };
  return { documentChanges: [{ textDocument: { uri, version }, edits: [edit] } satisfies TextDocumentEdit] };
}

/** A snippet with what stands in its places, also where they are repeated. */
export function filledIn(snippet: string): string {
  const values = new Map<string, string>();
  const keep = (_: string, stop: string, value: string): string => {
    values.set(stop, value);
    return value;
  };
  return snippet
    .replace(/\$\{(\d+)\|((?:[^\\,|]|\\.)*)[^}]*\|\}/g, keep)
    .replace(/\$\{(\d+):((?:[^\\}]|\\.)*)\}/g, keep)
    .replace(/(?<!\\)\$(\d+)/g, (_, stop: string) => values.get(stop) ?? '')
    .replace(/\\([\\$}|,])/g, '$1');
}

/** A text in which a snippet sees nothing to fill in. */
export function literally(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

function withLineEnds(project: Project, document: string, text: string): string {
  return project.texts.get(document)?.document.getText().includes('\r\n') ? text.replace(/\r?\n/g, '\r\n') : text;
}
