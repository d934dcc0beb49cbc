/** Where the files that are not open come from: the disk, or the client for all that is not on it. */
export interface FileSource {
  /** The charters in a folder and below it. What cannot be entered is left out. */
  find(folder: string): Promise<readonly string[]>;
  read(uri: string): Promise<FileContent>;
}

/** The bytes of a file, or why they cannot be had, in the codes of Node.js such as `ENOENT`. */
export type FileContent = { readonly bytes: Uint8Array } | { readonly error: string };
