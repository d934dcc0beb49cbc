import { BETWEEN_WORDS } from '../protocol.ts';

/** Words that somebody wrote between quotes, and where. */
export interface Passage {
  /** Without what `BETWEEN_WORDS` matches. */
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

// Comments are matched so that a quote in one is not taken for the start of a text; what has no end is matched too, so that nothing is read twice.
const TOKEN = /\/\/[^\r\n]*|\/\*[\s\S]*?(?:\*\/|$)|"""([\s\S]*?)"""|"((?:\\.|[^"\\\r\n])*)("?)/g;

/** A line that begins a paragraph of its own: an item of a list. */
const ITEM = /^\s*(?:[-*+]|\d+[.)])\s/;

/** All texts of a file, a longer one by its paragraphs, since each of these is an element of the page. */
export function passagesOf(text: string): Passage[] {
  return [...text.matchAll(TOKEN)].flatMap((match) => {
    if (match[1] !== undefined) return paragraphsOf(match[1], match.index + 3);
    return match[2] === undefined || match[3] === '' ? [] : passage(match[2], match.index + 1);
  });
}

function paragraphsOf(text: string, start: number): Passage[] {
  const passages: Passage[] = [];
  let paragraph = { text: '', start };
  let offset = start;
  for (const line of text.split(/(?<=\n)/)) {
    if (line.trim() === '' || ITEM.test(line)) {
      passages.push(...passage(paragraph.text, paragraph.start));
      paragraph = { text: line, start: offset };
    } else {
      paragraph.text += line;
    }
    offset += line.length;
  }
  return [...passages, ...passage(paragraph.text, paragraph.start)];
}

function passage(text: string, offset: number): Passage[] {
  // The number of an item and the address of a link are no words of the page.
  const words = text
    .replace(ITEM, '')
    .replace(/\]\([^()[\]]*\)/g, '')
    .replace(BETWEEN_WORDS, '');
  if (words === '') return [];
  const start = offset + text.length - text.trimStart().length;
  return [{ words, start, end: offset + text.trimEnd().length }];
}
