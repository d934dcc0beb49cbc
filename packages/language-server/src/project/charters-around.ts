import type { Charter } from '@charter/model/charter.ts';
import type { Project } from './project.ts';
import type { Snapshot } from './snapshot.ts';

/** More charters than these that use a file are not asked what they say about it. */
const mostUsers = 20;

/** The file itself, and files that use it. */
export function filesAround(file: Snapshot, project: Project): Snapshot[] {
  const users = project.usersOf(file.uri).filter((uri) => uri !== file.uri);
  return [file, ...users.slice(0, mostUsers).flatMap((uri) => project.snapshot(uri) ?? [])];
}

/** The charters that something in a file belongs to: those of the file, and those that use it. */
export function chartersAround(file: Snapshot, project: Project): Charter[] {
  return filesAround(file, project).flatMap(({ checked }) => checked.charters);
}
