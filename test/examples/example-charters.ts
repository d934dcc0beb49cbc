import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Charter } from '@charter/model/charter.ts';
import { lowerText } from '../language/lower-text.ts';
import { filesBelow, root } from '../structure/sources.ts';
import { chartersIn, exampleFolders } from './examples.ts';

/** The charters of all worked examples. */
export function exampleCharters(): Charter[] {
  return exampleFolders.flatMap((folder) => chartersIn(folder).flatMap((path) => lowerText(textOf(path), filesBesideOf(path)).charters));
}

/** The other files of an example, by the names by which its texts use them. */
export function filesBesideOf(path: string): Record<string, string> {
  const folder = dirname(path);
  const files = filesBelow(folder).filter((other) => other.endsWith('.charter'));
  return Object.fromEntries(files.map((other) => [other.slice(folder.length + 1), textOf(other)]));
}

/** The text of a file, by its path from the root. */
export function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}
