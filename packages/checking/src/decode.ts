import type { FileProblem } from './file-problem.ts';

/** The text of a file, without the byte order mark that may stand before it. */
export interface Decoded {
  readonly text: string;
  readonly byteOrderMark: boolean;
}

const BYTE_ORDER_MARK = '\uFEFF';
const REPLACEMENT = '\uFFFD';
const REPLACEMENT_BYTES = [0xef, 0xbf, 0xbd];
const SAVE_AS_UTF8 = 'Open it in an editor and save it with the encoding UTF-8.';

/** The text that bytes stand for in UTF-8, or why they are no text. Nothing is replaced silently. */
export function decode(bytes: Uint8Array): Decoded | FileProblem {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) {
    return { code: 'file-not-utf8', message: 'This text is saved as UTF-16, not as UTF-8.', remedy: SAVE_AS_UTF8 };
  }
  if (bytes.includes(0)) {
    return {
      code: 'file-not-text',
      message: `This is not text: byte ${bytes.indexOf(0)} is zero, and no text holds a zero.`,
      remedy: 'Name a charter; if this is one, open it in an editor and save it with the encoding UTF-8.',
    };
  }
  try {
    const text = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes);
    const byteOrderMark = text.startsWith(BYTE_ORDER_MARK);
    return { text: byteOrderMark ? text.slice(1) : text, byteOrderMark };
  } catch {
    const { offset, line } = firstBadByte(bytes);
    return {
      code: 'file-not-utf8',
      message: `This is not text in UTF-8: byte ${offset}, in line ${line}, fits no letter.`,
      remedy: SAVE_AS_UTF8,
    };
  }
}

/** The bytes of a text that was decoded, with its byte order mark where it had one. */
export function encode({ text, byteOrderMark }: Decoded): Uint8Array {
  return new TextEncoder().encode(byteOrderMark ? BYTE_ORDER_MARK + text : text);
}

/** Where the first replacement character stands in the decoded text that was none in the bytes. */
function firstBadByte(bytes: Uint8Array): { offset: number; line: number } {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const encoder = new TextEncoder();
  let offset = 0;
  let line = 1;
  for (const character of text) {
    if (character === REPLACEMENT && !startsWith(bytes.subarray(offset), REPLACEMENT_BYTES)) break;
    if (character === '\n') line += 1;
    offset += encoder.encode(character).length;
  }
  return { offset, line };
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
