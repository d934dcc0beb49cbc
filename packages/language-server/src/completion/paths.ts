import { CompletionItemKind } from 'vscode-languageserver';
import { folderOf } from '../project/uris.ts';
import type { Site } from './site.ts';
import type { Suggestion } from './suggestion.ts';
import { ranks } from './suggestion.ts';

/** The paths of the other charters of the project, from the folder of this one, the nearest first. */
export function pathsAt({ file, project, place }: Site): readonly Suggestion[] {
  const used = new Set(
    file.unit.file.uses.flatMap(({ path, $cstNode }) =>
      $cstNode !== undefined && $cstNode.end >= place.start && $cstNode.offset <= place.end ? [] : path,
    ),
  );
  return [...project.uris()]
    .filter((uri) => uri !== file.uri)
    .map((uri) => pathFrom(folderOf(file.uri), uri))
    .filter((path) => path !== undefined && path !== '' && !used.has(path))
    .map((path = '') => ({
      label: path,
      kind: CompletionItemKind.File,
      detail: 'a charter of this project',
      rank: ranks.value + path.split('/').length,
    }));
}

/** The path that leads from a folder to a file. */
export function pathFrom(folder: string, uri: string): string | undefined {
  const [from, to] = [folder, uri].map((address) => address.split('/').filter((part, index) => part !== '' || index < 3));
  if (from === undefined || to === undefined || from[0] !== to[0]) return undefined;
  const base = from.at(-1) === '' ? from.slice(0, -1) : from;
  let shared = 0;
  while (shared < base.length && base[shared] === to[shared]) shared++;
  return [...base.slice(shared).map(() => '..'), ...to.slice(shared)].map(decodeURIComponent).join('/');
}
