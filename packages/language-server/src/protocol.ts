/**
 * What client and server say to each other beyond the Language Server Protocol. The extension imports this file and no other of the server.
 */

/** What the client may tell when it starts the server; all of it may be left out. */
export interface InitializationOptions {
  /** The address that shows the page of a rule or an error, with `{code}` in the place of its code. Findings link to it. */
  readonly codePages?: string;
  /** Whether the client answers `FIND_FILES` and `READ_FILE`, for folders that are not on the disk. */
  readonly servesFiles?: boolean;
  /** Whether the client has the commands that lenses and actions name. */
  readonly hasCommands?: boolean;
}

/** The commands of the client that lenses and actions name, with their arguments. */
export const EXPLAIN_RULE_COMMAND = 'charter.explainRule'; // [code: string]
export const WHO_DECIDES_COMMAND = 'charter.whoDecides'; // [uri: string, decision: string]
export const BEGIN_COMMAND = 'editor.action.insertSnippet'; // [{ snippet: string }], a command of VS Code itself
export const SHOW_REFERENCES_COMMAND = 'charter.showReferences'; // [uri: string, position: Position, locations: Location[]]

/** What people can set, in the section `charter`. */
export interface Settings {
  /** The day on which to look at charters (`2026-06-01`, or `today`); without one, nothing is overdue. */
  readonly asOf?: string;
  readonly codeLens?: { readonly enabled?: boolean };
  readonly inlayHints?: { readonly enabled?: boolean };
}

/** From client to server: the page of a rule or an error as Markdown, or null where there is none. */
export const CODE_PAGE = 'charter/codePage';
export interface CodePageParams {
  readonly code: string;
}
export type CodePageResult = string | null;

/** From client to server, about a file: the decisions of its charters, and what each of them depends on. */
export const DECISIONS = 'charter/decisions';
export interface FileParams {
  readonly textDocument: { readonly uri: string };
}
export type DecisionsResult = readonly DecisionQuestion[];
export interface DecisionQuestion {
  readonly charter: string;
  /** The name of the decision. */
  readonly decision: string;
  readonly title: string;
  readonly quantities: readonly QuantityQuestion[];
}
export interface QuantityQuestion {
  readonly name: string;
  readonly kind: 'amount' | 'day' | 'choice';
  readonly unit?: string;
  /** Between which values an amount lies: "0 EUR to 1,000,000 EUR". */
  readonly bounds?: string;
  readonly options?: readonly string[];
}

/** From client to server, about a file: who decides in a case. */
export const WHO_DECIDES = 'charter/whoDecides';
export interface WhoDecidesParams extends FileParams {
  readonly decision: string;
  /** The charter that the decision belongs to; the first of the file that has it, where it is left out. */
  readonly charter?: string;
  /** What somebody typed for the quantities, by their names; what is not known is left out. */
  readonly values: Readonly<Record<string, string>>;
}
export interface WhoDecidesResult {
  readonly kind: 'decided' | 'nobody' | 'open' | 'unreadable' | 'unknown';
  /** The answer, to be shown. */
  readonly markdown: string;
  /** What is wrong with what was typed, by the name of the quantity. */
  readonly problems: Readonly<Record<string, string>>;
}

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

/**
 * From client to server: the page of a charter as it stands, for a preview. Of several charters in a file, the one at the position; for a file without
 * one, that of a file that uses it.
 */
export const PREVIEW = 'charter/preview';
export interface PreviewParams {
  readonly textDocument: { readonly uri: string };
  readonly position?: { readonly line: number; readonly character: number };
}
export interface PreviewResult {
  readonly title?: string;
  /** The whole document; left out where there is no charter to show. */
  readonly html?: string;
  readonly marks: readonly PreviewMark[];
  /** What is wrong with the text, so that parts of the page may be missing. */
  readonly trouble?: { readonly note: string; readonly location: PreviewLocation };
}

/** Something on the page, by its id or by its words, and where it was written. */
export interface PreviewMark {
  readonly id?: string;
  /** The words as they stand on the page, without what `BETWEEN_WORDS` matches. */
  readonly words?: string;
  /** The mark, by its place in the list, of what these words stand in. */
  readonly within?: number;
  readonly location: PreviewLocation;
}
export interface PreviewLocation {
  readonly uri: string;
  readonly range: PreviewRange;
}
export interface PreviewRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** From client to server: where something of the page was written that has no mark of its own. */
export const PREVIEW_SOURCE = 'charter/previewSource';
export interface PreviewSourceParams extends PreviewParams {
  /** What is read there. */
  readonly words: string;
  /** Where that was written in which it stands, as far as this is known. */
  readonly within?: PreviewLocation;
}
export type PreviewSourceResult = PreviewLocation | null;

/** All that the page may set otherwise than the text: spaces, quotes, marks of Markdown. */
export const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}]+/gu;

/** From client to server: what a new charter can start from, as snippets. */
export const TEMPLATES = 'charter/templates';
export type TemplatesResult = readonly { readonly name: string; readonly summary: string; readonly snippet: string }[];

/** From client to server: what can be built of a charter. */
export const FORMATS = 'charter/formats';
export type FormatsResult = readonly { readonly name: string; readonly summary: string }[];

/** From client to server: the charters of a file in these formats, or why they cannot be built. */
export const BUILD = 'charter/build';
export interface BuildParams {
  readonly textDocument: { readonly uri: string };
  readonly formats: readonly string[];
}
export type BuildResult = { readonly files: readonly { readonly name: string; readonly base64: string }[] } | { readonly refused: string };

/** Bytes as a message carries them; in parts, since a function takes only so many arguments. */
export function toBase64(bytes: Uint8Array): string {
  const part = 0x8000;
  let text = '';
  for (let start = 0; start < bytes.length; start += part) text += String.fromCharCode(...bytes.subarray(start, start + part));
  return btoa(text);
}

/** The bytes that a message carried. */
export function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
