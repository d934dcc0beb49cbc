import { linksIn } from '@charter/language/structure/links-in.ts';
import type { FileOperationRegistrationOptions, RenameFilesParams, WorkspaceEdit } from 'vscode-languageserver';
import type { Change } from '../actions/edits.ts';
import { editOf } from '../actions/edits.ts';
import { pathFrom } from '../completion/paths.ts';
import type { Project } from '../project/project.ts';
import { folderOf, normalized, resolved } from '../project/uris.ts';

/** Of which files the client tells before it moves them. */
export const willRename: FileOperationRegistrationOptions = { filters: [{ pattern: { glob: '**/*.charter' } }] };

/** Keeps `use` leading to where files are about to be, in those that use them and in themselves. */
export async function willRenameFiles(project: Project, { files }: RenameFilesParams): Promise<WorkspaceEdit | null> {
  const moved = new Map(files.map(({ oldUri, newUri }) => [normalized(oldUri), normalized(newUri)]));
  const changes: Change[] = [];
  for (const uri of new Set([...moved.keys()].flatMap((old) => [old, ...project.usersOf(old)]))) {
    const file = await project.standing(uri);
    if (file === undefined) continue;
    for (const { at, to } of linksIn(file.unit)) {
      if (!('path' in to)) continue;
      const target = resolved(uri, to.path);
      const path = pathFrom(folderOf(moved.get(uri) ?? uri), moved.get(target) ?? target);
      if ((moved.has(uri) || moved.has(target)) && path !== undefined && path !== to.path) changes.push({ at, text: path });
    }
  }
  return changes.length === 0 ? null : editOf(project, changes);
}
