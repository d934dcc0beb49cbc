import { problemOf } from '@charter/checking/file-problem.ts';
import type { FileSource } from './file-source.ts';

/** For addresses that lead to no file, such as that of a text which was never saved. */
export const noFiles: FileSource = {
  async find() {
    return [];
  },
  async read() {
    return problemOf({ code: 'ENOENT' });
  },
  async markedFolder() {
    return undefined;
  },
  async real(uri) {
    return uri;
  },
};
