import { problemOf } from '@charter/checking/file-problem.ts';
import type { FileSource } from '@charter/language-server/files/file-source.ts';
import { Project } from '@charter/language-server/project/project.ts';
import type { Snapshot } from '@charter/language-server/project/snapshot.ts';
import { rules } from '@charter/rules/engine/registry.ts';
import type { Position, Range } from 'vscode-languageserver';

/** Files by their name; `‹` and `›` stand around what a test is about, in the first of them. */
export type MarkedFiles = Readonly<Record<string, string>>;

/** Files as the server knows them, the first of them open with its mark. */
export interface MarkedProject {
  readonly project: Project;
  readonly file: Snapshot;
  readonly position: Position;
  readonly range: Range;
  /** The texts without marks, by name. */
  readonly texts: ReadonlyMap<string, string>;
}

export const uriOf = (name: string): string => `file:///folder/${name}`;
export const nameOf = (uri: string): string => uri.slice(uriOf('').length);

/** Reads files without a server around them; the requests are functions of what this gives. */
export async function projectOf(files: MarkedFiles): Promise<MarkedProject> {
  const [[first = '', marked = ''] = []] = Object.entries(files);
  const texts = new Map(Object.entries(files).map(([name, text]) => [name, text.replace(/[‹›]/g, '')]));
  const disk: FileSource = {
    find: async () => [...texts.keys()].map(uriOf),
    read: async (uri) => {
      const text = texts.get(nameOf(uri));
      return text === undefined ? problemOf({ code: 'ENOENT' }) : { bytes: new TextEncoder().encode(text), real: uri };
    },
    markedFolder: async () => undefined,
    real: async (uri) => uri,
  };
  const project = new Project(disk, rules);
  project.roots.add(uriOf('').slice(0, -1));
  for (const name of texts.keys()) await project.texts.load(uriOf(name));
  for (const name of texts.keys()) await project.standing(uriOf(name));
  project.texts.open(uriOf(first), 1, texts.get(first) ?? '');
  const file = await project.standing(uriOf(first));
  if (file === undefined) throw new Error(`The project has no file ${first}.`);
  const start = Math.max(0, marked.indexOf('‹'));
  const end = marked.includes('›') ? marked.indexOf('›') - 1 : start;
  const range = { start: file.document.positionAt(start), end: file.document.positionAt(end) };
  return { project, file, position: range.start, range, texts };
}

/** A range of a file as the words it covers and its line, counted from one: `ana 3`. */
export function wordsAt({ texts }: MarkedProject, uri: string, { start, end }: Range): string {
  const lines = (texts.get(nameOf(uri)) ?? '').split('\n');
  const line = lines[start.line] ?? '';
  const words = start.line === end.line ? line.slice(start.character, end.character) : `${line.slice(start.character)}…`;
  return `${words} ${start.line + 1}`;
}
