import type { Finding } from '@charter/model/finding.ts';
import type { ILexingError, IToken } from 'chevrotain';
import { problem } from './problem.ts';

/** Characters that people type or paste, and what to write instead. */
const instead: Readonly<Record<string, string>> = {
  '€': 'Write `EUR` after the amount.',
  $: 'Write `USD` after the amount.',
  '£': 'Write `GBP` after the amount.',
  '“': 'Write straight quotes: `"`.',
  '”': 'Write straight quotes: `"`.',
  '„': 'Write straight quotes: `"`.',
  '«': 'Write straight quotes: `"`.',
  '»': 'Write straight quotes: `"`.',
  "'": 'Write double quotes: `"`.',
  '’': 'Put the text in double quotes: `"`.',
  '–': 'Write a plain hyphen: `-`.',
  '—': 'Write a plain hyphen: `-`.',
  '≤': 'Write `<=`.',
  '≥': 'Write `>=`.',
  '#': 'Write `//` before a comment.',
  ';': 'Take it out: a statement ends with its line.',
  '(': 'Take it out: nothing stands in parentheses.',
  ')': 'Take it out: nothing stands in parentheses.',
};

/** What such a character is certain to mean where it stands alone. */
const meant: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '≤': '<=',
  '≥': '>=',
  ';': '',
};

/** `character-unknown`: characters that mean nothing outside of quotes. */
export function characterUnknown(error: ILexingError, document: string, text: string): Finding {
  const first = String.fromCodePoint(text.codePointAt(error.offset) ?? 0);
  const at = { document, start: error.offset, end: error.offset + Math.max(error.length, 1) };
  return problem('character-unknown', at, {
    message: `\`${first}\` means nothing here.`,
    remedy: instead[first] ?? 'Take it out, or put the text it belongs to in quotes.',
    instead: error.length === 1 ? meant[first] : undefined,
  });
}

/** `text-open`: a text or comment without an end. */
export function textOpen(token: IToken, document: string): Finding {
  const comment = token.tokenType.name === 'UNCLOSED_COMMENT';
  const quotes = token.tokenType.name === 'UNCLOSED_PROSE' ? '"""' : '"';
  const start = token.startOffset;
  return problem(
    'text-open',
    { document, start, end: start + (comment ? 2 : quotes.length) },
    {
      message: `The ${comment ? 'comment' : 'text'} that begins here has no end.`,
      remedy: comment
        ? 'Write `*/` where it ends.'
        : `Write \`${quotes}\` where it ends; a text over several lines stands between triple quotes.`,
    },
  );
}

/** `nested-too-deep`: braces within braces beyond what a person would write; what they hold is not read. */
export function nestedTooDeep(token: IToken, document: string, deepest: number): Finding {
  return problem(
    'nested-too-deep',
    { document, start: token.startOffset, end: token.startOffset + 1 },
    {
      message: `This is more than ${deepest} blocks deep.`,
      remedy: 'Close the blocks before it with `}`.',
    },
  );
}

/** `text-too-much`: more of something than can be read, such as hundreds of thousands of comments. */
export function textTooMuch(document: string, text: string): Finding {
  return problem(
    'text-too-much',
    { document, start: 0, end: text.length },
    {
      message: 'This text holds more than a charter can.',
      why: 'A charter is read by people; a text like this was made by a program.',
      remedy: 'Divide it into several files, and bring them in with `use`.',
    },
  );
}
