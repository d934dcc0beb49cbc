import { type CarriedFile, readCarriedSource } from '@charter/documents/page/carried-source.ts';
import { Failure } from './failure.ts';
import { digestOf } from './provenance.ts';

/** A file that a page carried, as it was. */
export interface GivenBack {
  /** Below the folder it is given back to, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The files that a page carries, byte for byte. Fails where there are none, where one is no longer whole, or where one would lie somewhere else. */
export function carriedFiles(page: string, shown: string): readonly GivenBack[] {
  const carried = readCarriedSource(page);
  if (carried === 'none') throw new Failure(`"${shown}" ${page.includes(MADE_HERE) ? NOT_CARRIED : NOT_OURS}`);
  if (carried === 'damaged') throw new Failure(`"${shown}" ${DAMAGED}`);
  return carried.map((file) => givenBack(file, shown));
}

const MADE_HERE = '<meta name="generator" content="charter">';
const NOT_OURS = 'is not a page that "charter build" made.';
const NOT_CARRIED =
  'carries no source: it was made for readers who may not see all of it. Whoever writes the charter makes one that does with "charter build --for editors".';
const DAMAGED = 'carries a source that somebody has changed or cut, so nothing was written. Ask for the page as it was made.';

function givenBack({ path, digest, content }: CarriedFile, shown: string): GivenBack {
  const bytes = Buffer.from(content, 'base64');
  if (digestOf(bytes) !== digest) throw new Failure(`"${shown}" ${DAMAGED}`);
  if (!isBelow(path)) throw new Failure(`"${shown}" wants to write "${path}", which lies outside the folder, so nothing was written.`);
  return { path, bytes };
}

/** Whether a path leads below a folder on every system: no drive, no root, no way up, no name a system keeps for itself. */
function isBelow(path: string): boolean {
  return path.split('/').every((part) => /^[^\\:*?"<>|\p{Cc}]+$/u.test(part) && !/^\.+$/.test(part) && !/[. ]$/.test(part));
}
