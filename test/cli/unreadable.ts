import type { Entry } from './folder.ts';

export const bytes = (...values: number[]) => new Uint8Array(values);

/** Each file that cannot be read as a charter, with the code that says why. */
export const UNREADABLE: Record<string, [code: string, entry: Entry]> = {
  'binary.charter': ['file-not-text', bytes(0x63, 0x00, 0x61)],
  'cut.charter': ['file-not-utf8', bytes(0x61, 0xe2, 0x82)],
  'dangling.charter': ['file-dangling-link', { linkTo: 'nowhere.charter' }],
  'huge.charter': ['file-too-large', 'x'.repeat(50_000_000)],
  'latin.charter': ['file-not-utf8', bytes(0x61, 0xe9, 0x0a)],
  'long-text.charter': ['file-too-large', `charter x "${'x'.repeat(30_000_000)}" {}\n`],
  'loop.charter': ['file-dangling-link', { linkTo: 'loop.charter' }],
  'surrogate.charter': ['file-not-utf8', bytes(0xed, 0xa0, 0x80)],
  'utf16be.charter': ['file-not-utf8', bytes(0xfe, 0xff, 0x00, 0x61)],
  'utf16le.charter': ['file-not-utf8', bytes(0xff, 0xfe, 0x61, 0x00)],
};
