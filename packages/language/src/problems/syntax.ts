import type { Finding } from '@charter/model/finding.ts';
import { nearest } from '@charter/model/nearest.ts';
import type { Span } from '@charter/model/origin.ts';
import type { IRecognitionException, IToken } from 'chevrotain';
import { aKind } from '../names/kinds.ts';
import { blocksWith, statementWords } from '../parse/first-words.ts';
import { helpOnRule } from '../words/catalogue.ts';
import { problem, quoted } from './problem.ts';

/** What stands for a kind of token in a sentence, and an example of it. */
const tokenPhrases: Readonly<Record<string, readonly [phrase: string, example: string]>> = {
  NAME: ['a name', 'ana'],
  ID: ['a word', 'EUR'],
  STRING: ['a text in quotes', '"..."'],
  PROSE: ['a text in quotes', '"..."'],
  NUMBER: ['a number', '20k'],
  DATE: ['a date', '2026-09-30'],
  EOF: ['the end of the file', ''],
};

/**
 * What is wrong with the form of a text, told by what stands there and what could have stood there:
 * `statement-unknown`, `block-open`, `block-closed`, `word-missing` or `word-misplaced`.
 */
export function syntaxProblem(error: IRecognitionException, document: string, tokens: readonly IToken[]): Finding {
  const expected = error.message.split(' ').filter((name) => name !== '');
  const { token } = error;
  const previousToken = isEnd(token) ? tokens.at(-1) : tokens.findLast((before) => before.startOffset < token.startOffset);
  const block = blockOf(error);
  const closing = expected.every((name) => name === '}' || name === 'EOF');
  if (closing && isEnd(token)) return blockOpen(document, tokens);
  if (closing && token.image === '}') return blockClosed(document, token);
  if (closing && /^\p{L}/u.test(token.image)) {
    const opening = belongsAround(error, token.image, block) ? lastOpen(tokens, token) : undefined;
    return opening === undefined ? statementUnknown(document, token, block) : blockOpenBefore(document, token, opening);
  }
  if (previousToken !== undefined && (isEnd(token) || token.startLine !== previousToken.endLine))
    return wordMissing(document, previousToken, expected);
  return wordMisplaced(document, error, previousToken, expected, block);
}

/** `statement-unknown`: a line that begins with no word that may stand in its block. */
export function statementUnknown(document: string, token: IToken, block: string): Finding {
  const word = token.image;
  const words = statementWords(block);
  const where = block === 'File' ? 'at the top of a file' : `in ${aKind(block)}`;
  return problem('statement-unknown', spanOf(document, token), {
    message: words.includes(word) ? `${quoted(word)} cannot stand here.` : `Nothing ${where} begins with ${quoted(word)}.`,
    why: 'Each statement begins with a word that says what it is about.',
    ...statementRemedy(word, words),
  });
}

function statementRemedy(word: string, words: readonly string[]): { remedy: string; instead?: string } {
  const homes = blocksWith(word);
  const meant = words.includes(word) || homes.length > 0 ? undefined : nearest(word, words);
  if (meant !== undefined) return { remedy: `Did you mean \`${meant}\`?`, instead: meant };
  return { remedy: placeOfStatement(word, words, homes) };
}

function placeOfStatement(word: string, words: readonly string[], homes: readonly string[]): string {
  if (words.includes(word)) return 'Begin it on a line of its own, after what stands before it is complete.';
  const places = homes.map((home) => (home === 'File' ? 'outside all blocks' : `inside ${aKind(home)}`));
  if (places.length > 0) return `Write it ${places.slice(0, 3).join(' or ')}.`;
  return `Begin with one of: ${words.slice(0, 12).join(', ')}${words.length > 12 ? ' and others' : ''}.`;
}

function blockClosed(document: string, token: IToken): Finding {
  return problem('block-closed', spanOf(document, token), {
    message: 'This `}` ends a block, but no block is open here.',
    remedy: 'Take it out, or look above for a block that ends too early.',
  });
}

/** Whether a word begins a statement of a block around the one it stands in. */
function belongsAround(error: IRecognitionException, word: string, block: string): boolean {
  const around = rulesOf(error).filter((name) => name !== block);
  return !statementWords(block).includes(word) && around.some((name) => statementWords(name).includes(word));
}

function blockOpenBefore(document: string, token: IToken, opening: IToken): Finding {
  const word = quoted(token.image);
  return problem('block-open', spanOf(document, token), {
    message: `A block has no end before ${word}, which cannot stand in it.`,
    remedy: `Write \`}\` before ${word}.`,
    others: [{ message: 'The block begins here.', at: spanOf(document, opening) }],
  });
}

/** The last block that is open at the end, or before a token. */
function lastOpen(tokens: readonly IToken[], before?: IToken): IToken | undefined {
  const open: IToken[] = [];
  for (const token of tokens) {
    if (before !== undefined && token.startOffset >= before.startOffset) break;
    if (token.image === '{') open.push(token);
    else if (token.image === '}') open.pop();
  }
  return open.at(-1);
}

function blockOpen(document: string, tokens: readonly IToken[]): Finding {
  const brace = lastOpen(tokens) ?? tokens.at(-1);
  return problem('block-open', brace === undefined ? { document, start: 0, end: 0 } : spanOf(document, brace), {
    message: 'The block that begins here has no end.',
    remedy: 'Write `}` on a line of its own where it ends.',
  });
}

function wordMissing(document: string, before: IToken, expected: readonly string[]): Finding {
  return problem('word-missing', spanOf(document, before), {
    message: `After ${quoted(before.image)}, ${oneOf(expected)} is missing.`,
    remedy: `Write ${oneOf(expected)} there${example(expected)}.`,
  });
}

function wordMisplaced(
  document: string,
  error: IRecognitionException,
  before: IToken | undefined,
  expected: readonly string[],
  block: string,
): Finding {
  const { token } = error;
  const at = spanOf(document, token);
  if (token.image === ',' && before?.tokenType.name === 'NUMBER') {
    return problem('word-misplaced', at, {
      message: 'A comma cannot stand inside a number.',
      remedy: 'Write the number without it, such as `50000` or `50k`, and decimals with a point.',
    });
  }
  if (expected.every((name) => name === '}' || name === 'EOF')) {
    return problem('word-misplaced', at, {
      message: `${quoted(token.image)} cannot stand here${block === 'File' ? '' : `, in ${aKind(block)}`}.`,
      why: 'Each statement begins with a word that says what it is about.',
      remedy: 'Take it out, or write before it what it belongs to.',
    });
  }
  const meant = /^\p{L}/u.test(token.image)
    ? nearest(
        token.image,
        expected.filter((name) => /^\p{Ll}/u.test(name)),
      )
    : undefined;
  return problem('word-misplaced', at, {
    message: `${quoted(token.image)} stands where ${oneOf(expected)} is needed.`,
    remedy:
      meant === undefined ? `Write ${oneOf(expected)} here${headOf(error, expected) ?? example(expected)}.` : `Did you mean \`${meant}\`?`,
    instead: meant,
  });
}

/** The rule whose block the error is in: the innermost that has statements. */
export function blockOf(error: IRecognitionException): string {
  return rulesOf(error).findLast((name) => statementWords(name).length > 0) ?? 'File';
}

/** The rule of the block around that one. */
export function blockAround(error: IRecognitionException): string | undefined {
  return rulesOf(error)
    .filter((name) => statementWords(name).length > 0)
    .at(-2);
}

function rulesOf(error: IRecognitionException): string[] {
  return error.context.ruleStack.map((name) => name.replace(/\u200B/g, ''));
}

function oneOf(expected: readonly string[]): string {
  const phrases = [...new Set(expected.map((name) => tokenPhrases[name]?.[0] ?? `\`${name}\``))];
  if (phrases.length === 0) return 'something else';
  if (phrases.length > 6) return `${phrases.slice(0, 5).join(', ')} or another word of that kind`;
  return phrases.length === 1 ? (phrases[0] ?? '') : `${phrases.slice(0, -1).join(', ')} or ${phrases.at(-1)}`;
}

/** How a statement begins that has not got as far as its name or title. */
function headOf(error: IRecognitionException, expected: readonly string[]): string | undefined {
  const isHead = expected.every((name) => name === 'NAME' || name === 'STRING' || name === 'PROSE');
  const statement = rulesOf(error).findLast((name) => helpOnRule(name)?.example !== undefined);
  const [head = '', first] = helpOnRule(isHead ? (statement ?? '') : '')?.example?.split('\n') ?? [];
  if (!head.endsWith('{') || first === undefined) return undefined;
  return `, as in \`${head} ${first.trim()} … }\``;
}

function example(expected: readonly string[]): string {
  const [only] = expected;
  const text = expected.length === 1 && only !== undefined ? (tokenPhrases[only]?.[1] ?? '') : '';
  return text === '' ? '' : `, such as \`${text}\``;
}

function isEnd(token: IToken): boolean {
  return Number.isNaN(token.startOffset) || token.tokenType.name === 'EOF';
}

function spanOf(document: string, token: IToken): Span {
  return { document, start: token.startOffset, end: (token.endOffset ?? token.startOffset) + 1 };
}
