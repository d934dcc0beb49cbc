/**
 * What client and server say to each other beyond the Language Server Protocol. The extension imports this file and no other of the server.
 */

/** What the client may tell when it starts the server; all of it may be left out. */
export interface InitializationOptions {
  /** The address that shows the page of a rule, with `{code}` in the place of its code. Findings link to it. */
  readonly rulePages?: string;
  /** Whether the client answers `FIND_FILES` and `READ_FILE`, for folders that are not on the disk. */
  readonly servesFiles?: boolean;
}

/** What people can set, in the section `charter`. */
export interface Settings {
  /** The day on which to look at charters (`2026-06-01`, or `today`); without one, nothing is overdue. */
  readonly asOf?: string;
  readonly codeLenses?: boolean;
  readonly inlayHints?: boolean;
}

/** From client to server: the page of a rule as Markdown, or null where there is no such rule. */
export const RULE_PAGE = 'charter/rulePage';
export interface RulePageParams {
  readonly code: string;
}
export type RulePageResult = string | null;

/** From server to client: the charters and configuration files in a folder and below it, as URIs. */
export const FIND_FILES = 'charter/findFiles';
export interface FindFilesParams {
  readonly folder: string;
}
export type FindFilesResult = readonly string[];

/** From server to client: the bytes of a file in base64, or why they cannot be had, in the codes of Node.js such as `ENOENT`. */
export const READ_FILE = 'charter/readFile';
export interface ReadFileParams {
  readonly uri: string;
}
export type ReadFileResult = { readonly base64: string } | { readonly error: string };

/** A notification from server to client: how far the server is with the files of the workspace. */
export const STATUS = 'charter/status';
export interface StatusParams {
  readonly state: 'checking' | 'ready';
  /** How many charters are known. */
  readonly files: number;
}
