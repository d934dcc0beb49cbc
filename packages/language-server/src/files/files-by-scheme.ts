import type { FileSource } from './file-source.ts';

/** Asks for each file where its address says that it is. */
export function filesByScheme(sourceOf: (scheme: string) => FileSource): FileSource {
  const source = (uri: string): FileSource => sourceOf(uri.slice(0, uri.indexOf(':')));
  return {
    find: (folder) => source(folder).find(folder),
    read: (uri) => source(uri).read(uri),
    markedFolder: (folder) => source(folder).markedFolder(folder),
    real: (uri) => source(uri).real(uri),
  };
}
