import type { Location, ReferenceParams } from 'vscode-languageserver';
import { nameAtPosition } from '../project/names-of.ts';
import type { Project } from '../project/project.ts';
import type { Snapshot } from '../project/snapshot.ts';
import { usesOf } from '../project/uses-of.ts';

/** Every place in any file at which the thing is meant whose name stands at a position. */
export async function references(file: Snapshot, { position, context }: ReferenceParams, project: Project): Promise<Location[]> {
  const thing = nameAtPosition(file, position)?.thing;
  if (thing === undefined) return [];
  const uses = await usesOf(thing, project);
  return uses.filter(({ declares }) => context.includeDeclaration || !declares).map(({ at }) => project.location(at));
}
