import { linksIn } from '@charter/language/structure/links-in.ts';
import type { DocumentLink } from 'vscode-languageserver';
import type { Project } from '../project/project.ts';
import type { Snapshot } from '../project/snapshot.ts';

/** The files that a file uses, where they are there, and the web and mail addresses in its texts, to be opened with a click. */
export function documentLink(file: Snapshot, _: unknown, { host }: Project): DocumentLink[] {
  return linksIn(file.unit).flatMap(({ at, to }) => {
    const used = 'path' in to ? host.use(file.uri, to.path) : { id: to.address };
    return 'refused' in used ? [] : { range: file.range(at), target: used.id };
  });
}
