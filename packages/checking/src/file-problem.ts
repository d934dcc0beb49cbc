import type { Finding } from '@charter/model/finding.ts';

/** Why the text of a file could not be had. */
export interface FileProblem {
  readonly code: FileProblemCode;
  readonly message: string;
  readonly remedy: string;
}

export type FileProblemCode =
  | 'file-missing'
  | 'file-dangling-link'
  | 'file-is-folder'
  | 'file-not-regular'
  | 'file-no-permission'
  | 'file-unreadable'
  | 'file-too-large'
  | 'file-not-text'
  | 'file-not-utf8';

/** The problem as a finding at the beginning of the file. */
export function findingOf(problem: FileProblem, document: string): Finding {
  return { ...problem, severity: 'error', at: { document, start: 0, end: 0 }, others: [] };
}

const MISSING: FileProblem = {
  code: 'file-missing',
  message: 'There is no such file.',
  remedy: 'Check the spelling of its name and of its folder.',
};

const REMEDY_BY_ERROR: Readonly<Record<string, FileProblem>> = {
  ENOENT: MISSING,
  ENOTDIR: MISSING,
  ENAMETOOLONG: MISSING,
  // What Node says of a path that holds a zero.
  ERR_INVALID_ARG_VALUE: MISSING,
  ELOOP: {
    code: 'file-dangling-link',
    message: 'This is a link that leads back to itself.',
    remedy: 'Remove the link, or let it lead to a charter.',
  },
  EISDIR: { code: 'file-is-folder', message: 'This is a folder, not a file.', remedy: 'Name a file in it.' },
  EACCES: { code: 'file-no-permission', message: 'You may not read this.', remedy: 'Ask its owner for the permission to read it.' },
  EPERM: { code: 'file-no-permission', message: 'You may not read this.', remedy: 'Ask its owner for the permission to read it.' },
  // What the system says when asked to open a socket.
  ENXIO: {
    code: 'file-not-regular',
    message: 'This is not a file that holds text.',
    remedy: 'Name a file, or write - to read from a pipe.',
  },
};

/** The problem behind an error of the file system. */
export function problemOf(error: unknown): FileProblem {
  const code = errorCode(error);
  return (
    REMEDY_BY_ERROR[code] ?? {
      code: 'file-unreadable',
      message: `This could not be read: the system reports ${code}.`,
      remedy: 'Try again, or copy it to another place first.',
    }
  );
}

/** A charter of 5,000 lines has about 200 KB. */
export const MAXIMUM_BYTES = 2 * 1024 * 1024;

export const TOO_LARGE: FileProblem = {
  code: 'file-too-large',
  message: 'This is larger than 2 MB, and a charter is text that a person writes.',
  remedy: 'Name the charter itself, or divide it into files that use one another.',
};

export const NOT_REGULAR = problemOf({ code: 'ENXIO' });
export const IS_FOLDER = problemOf({ code: 'EISDIR' });

export const DANGLING_LINK: FileProblem = {
  code: 'file-dangling-link',
  message: 'This is a link to a file that does not exist.',
  remedy: 'Remove the link, or let it lead to a charter.',
};

/** A text with nothing in it is no charter. */
export function emptyFile(document: string): Finding {
  return {
    code: 'file-empty',
    severity: 'error',
    message: 'This file is empty.',
    remedy: 'Write a charter in it, or start from one with "charter init".',
    at: { document, start: 0, end: 0 },
    others: [],
  };
}

/** The short code of an error of the file system, such as `ENOENT`. */
export function errorCode(error: unknown): string {
  return error instanceof Object && 'code' in error ? String(error.code) : String(error);
}
