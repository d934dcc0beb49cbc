import {
  type CompletionItem,
  type CompletionList,
  type CompletionParams,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
  type Range,
  type TextEdit,
} from 'vscode-languageserver';
import type { ClientTraits } from '../client-traits.ts';
import { plainTextOf } from '../completion/plain-text.ts';
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
    items: fitting.slice(0, mostItems).map((suggestion, index) => itemOf(suggestion, index, range, site)),
  };
}

function itemOf(suggestion: Suggestion, index: number, range: Range, { file, project }: Site): CompletionItem {
  const { label, kind, filter, documentation, snippet, use } = suggestion;
  const fillsIn = snippet !== undefined && project.client.fillsInCompletions;
  return {
    label,
    kind,
    sortText: String(index).padStart(4, '0'),
    ...(filter === undefined ? {} : { filterText: filter }),
    textEdit: { range, newText: snippet === undefined ? label : fillsIn ? snippet : plainTextOf(snippet) },
    ...(fillsIn ? { insertTextFormat: InsertTextFormat.Snippet, insertTextMode: InsertTextMode.adjustIndentation } : {}),
    ...(use === undefined ? {} : { additionalTextEdits: [useOf(use, file)] }),
    ...told(suggestion, project.client),
    ...(documentation === undefined ? {} : { documentation: { kind: MarkupKind.Markdown, value: documentation } }),
  };
}

/** What an item is: beside its label, in a few words, where the client has room there; the documentation says it in full. */
function told({ detail, documentation }: Suggestion, client: ClientTraits): Pick<CompletionItem, 'detail' | 'labelDetails'> {
  if (detail === undefined) return {};
  if (!client.describesCompletions) return { detail };
  const description = documentation === undefined ? detail : (/^[^,;:.]+/.exec(detail)?.[0] ?? detail);
  return { labelDetails: { description } };
}

/** Brings in a file, after those that are brought in already. */
function useOf(path: string, { unit, document }: Snapshot): TextEdit {
  const last = unit.file.uses.at(-1)?.$cstNode?.end;
  const position = document.positionAt(last ?? 0);
  const text = `use "${path.replace(/["\\]/g, '\\$&')}"`;
  return { range: { start: position, end: position }, newText: last === undefined ? `${text}\n` : `\n${text}` };
}
