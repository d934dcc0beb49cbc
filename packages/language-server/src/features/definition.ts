import type { LocationLink, TextDocumentPositionParams } from 'vscode-languageserver';
import { nameAtPosition } from '../project/names-of.ts';
import type { Project } from '../project/project.ts';
import type { Snapshot } from '../project/snapshot.ts';

/** Where the thing is declared whose name stands at a position. */
export function definition(file: Snapshot, { position }: TextDocumentPositionParams, project: Project): LocationLink[] {
  const place = nameAtPosition(file, position);
  if (place?.thing === undefined) return [];
  const { uri, range } = project.location(place.thing.at);
  return [
    {
      originSelectionRange: file.range(place.at),
      targetUri: uri,
      targetRange: project.location(place.thing.whole).range,
      targetSelectionRange: range,
    },
  ];
}
