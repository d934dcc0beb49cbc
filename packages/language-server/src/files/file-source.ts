import type { FileProblem } from '@charter/checking/file-problem.ts';

/** Where the files that are not open come from: the disk, or the client for all that is not on it. Nothing here ever rejects. */
export interface FileSource {
  /** The charters in a folder and below it, and whatever marks a folder as one whose files belong together. What cannot be entered is left out. */
  find(folder: string): Promise<readonly string[]>;
  read(uri: string): Promise<FileContent>;
  /** The nearest folder, this one or one above it, that is marked. */
  markedFolder(folder: string): Promise<string | undefined>;
  /** The address without symbolic links. */
  real(uri: string): Promise<string>;
}

/** The bytes of a file and where they really are, or why they cannot be had. */
export type FileContent = { readonly bytes: Uint8Array; readonly real: string } | FileProblem;
