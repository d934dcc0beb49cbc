import { isSameThing } from '@charter/language/symbols/named-thing.ts';
import type { DocumentHighlight, TextDocumentPositionParams } from 'vscode-languageserver';
import { DocumentHighlightKind } from 'vscode-languageserver';
import { nameAtPosition, namesOf } from '../project/names-of.ts';
import type { Snapshot } from '../project/snapshot.ts';

/** Every place in the file at which the name stands that stands at a position; a name of nothing is found as well. */
export function documentHighlight(file: Snapshot, { position }: TextDocumentPositionParams): DocumentHighlight[] {
  const place = nameAtPosition(file, position);
  if (place === undefined) return [];
  const { thing, name } = place;
  return namesOf(file)
    .filter((other) => (thing === undefined ? other.thing === undefined && other.name === name : isSameThing(other.thing, thing)))
    .map(({ at, declares }) => ({ range: file.range(at), kind: declares ? DocumentHighlightKind.Write : DocumentHighlightKind.Read }));
}
