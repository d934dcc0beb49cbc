import {
  type CompletionItem,
  type CompletionList,
  type CompletionParams,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
  type Range,
} from 'vscode-languageserver';
import { Site } from '../completion/site.ts';
import type { Suggestion } from '../completion/suggestion.ts';
import { suggestionsAt } from '../completion/suggestions.ts';
import type { Project } from '../project/project.ts';
import type { Snapshot } from '../project/snapshot.ts';

/** More than anybody looks through. */
const mostItems = 200;

/** What may be written at the cursor. */
export function completion(file: Snapshot, { position }: CompletionParams, project: Project): CompletionList {
  const site = new Site(file, project, file.document.offsetAt(position));
  const { start, end, inside } = site.place;
  const typed = file.text.slice(start, site.offset);
  const all = suggestionsAt(site);
  const fitting = all.length <= mostItems ? all : all.filter(({ label }) => label.toLowerCase().startsWith(typed.toLowerCase()));
  const quote = inside === 'text' ? 1 : 0;
  const closed = quote === 1 && end > start + 1 && file.text[end - 1] === '"' ? 1 : 0;
  const range = file.range({ document: file.uri, start: start + quote, end: end - closed });
  return {
    isIncomplete: all.length > mostItems,
    items: fitting.slice(0, mostItems).map((suggestion, index) => itemOf(suggestion, index, range)),
  };
}

function itemOf({ label, kind, detail, documentation, snippet }: Suggestion, index: number, range: Range): CompletionItem {
  return {
    label,
    kind,
    sortText: String(index).padStart(4, '0'),
    textEdit: { range, newText: snippet ?? label },
    ...(snippet === undefined ? {} : { insertTextFormat: InsertTextFormat.Snippet, insertTextMode: InsertTextMode.adjustIndentation }),
    ...(detail === undefined ? {} : { detail }),
    ...(documentation === undefined ? {} : { documentation: { kind: MarkupKind.Markdown, value: documentation } }),
  };
}
