import { rename } from '@charter/language/symbols/rename.ts';
import type { PrepareRenameResult, RenameParams, TextDocumentPositionParams, WorkspaceEdit } from 'vscode-languageserver';
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { nameAtPosition } from '../project/names-of.ts';
import type { Project } from '../project/project.ts';
import type { Snapshot } from '../project/snapshot.ts';
import { filesThatMayKnow } from '../project/uses-of.ts';

/** What a rename at a position would take the place of. */
export function prepareRename(file: Snapshot, { position }: TextDocumentPositionParams): PrepareRenameResult {
  const place = nameAtPosition(file, position);
  if (place === undefined) throw refusal('Only names can be renamed: those of people, partners, forums and all else that is referred to.');
  if (place.thing === undefined) throw refusal(`\`${place.name}\` is declared nowhere, so there is nothing to rename.`);
  return { range: file.range(place.at), placeholder: place.name };
}

/** Gives a thing another name wherever it is meant, or says why it cannot have it. */
export function renameEverywhere(file: Snapshot, { position, newName }: RenameParams, project: Project): WorkspaceEdit {
  const thing = nameAtPosition(file, position)?.thing;
  if (thing === undefined) throw refusal('There is no name here that could be changed.');
  const texts = [...filesThatMayKnow(thing, project)].map((uri) => [uri, project.texts.get(uri)?.document.getText() ?? ''] as const);
  const renaming = rename(thing, newName, new Map(texts), project.host);
  if ('refused' in renaming) throw refusal(renaming.refused);
  const changes: WorkspaceEdit['changes'] = {};
  for (const at of renaming.places) {
    const { uri, range } = project.location(at);
    changes[uri] = [...(changes[uri] ?? []), { range, newText: newName }];
  }
  return { changes };
}

function refusal(sentence: string): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, sentence);
}
