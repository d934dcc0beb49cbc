import type { TokenType } from 'chevrotain';
import { Lexer } from 'chevrotain';
import type { Grammar, GrammarAST, TokenBuilderOptions } from 'langium';
import { DefaultTokenBuilder } from 'langium';
import { otherDate, otherText } from './other-forms.ts';

const asciiWord = /[\w-]*/y;
const anyWord = /[\p{L}\p{M}\p{N}_-]*/uy;
const wordStart = /[\p{L}_]/u;
const isWord = (image: string): boolean => /^\p{L}[\p{L}-]*$/u.test(image);

/** How the lexer and the parser name the token types that take part in telling keywords from names. */
export interface WordTokens {
  readonly id: TokenType;
  /** What a word is when it begins a line: a keyword only. */
  readonly keywords: ReadonlyMap<string, TokenType>;
  /** What a word is elsewhere: a keyword or a name, as the grammar needs it. */
  readonly softKeywords: ReadonlyMap<string, TokenType>;
}

/**
 * Builds token types so that any word may be a name. The lexer matches every word as ID; `retypeWords` then turns it into
 * its keyword by looking it up, which costs one map access instead of some two hundred patterns.
 */
export class CharterTokenBuilder extends DefaultTokenBuilder {
  words: WordTokens | undefined;

  /** A word is told from a longer word by `matchWord`, which takes the whole of it. */
  protected override findLongerAlt(keyword: GrammarAST.Keyword, terminals: TokenType[]): TokenType[] {
    return isWord(keyword.value) ? [] : super.findLongerAlt(keyword, terminals);
  }

  override buildTokens(grammar: Grammar, options?: TokenBuilderOptions): TokenType[] {
    const tokens = super.buildTokens(grammar, options) as TokenType[];
    const byName = new Map(tokens.map((token) => [token.name, token]));
    const name = required(byName, 'NAME');
    const id = required(byName, 'ID');
    const text = required(byName, 'STRING');
    name.PATTERN = Lexer.NA;
    Object.assign(id, { PATTERN: matchWord, START_CHARS_HINT: wordStarts(), LINE_BREAKS: false, CATEGORIES: [name] });
    const keywords = new Map<string, TokenType>();
    const softKeywords = new Map<string, TokenType>();
    for (const token of tokens.filter((token) => isWord(token.name) && typeof token.PATTERN === 'string')) {
      delete token.LONGER_ALT;
      token.PATTERN = Lexer.NA;
      keywords.set(token.name, token);
      softKeywords.set(token.name, { name: `${token.name}$`, PATTERN: Lexer.NA, CATEGORIES: [token, name] });
    }
    this.words = { id, keywords, softKeywords };
    const date = required(byName, 'DATE');
    const unclosed = unclosedTexts(text);
    const slash = required(byName, '/');
    slash.LONGER_ALT = [...[slash.LONGER_ALT ?? []].flat(), ...unclosed.filter((token) => token.GROUP === 'hidden')];
    // Before STRING, which would take the first two of three quotes for an empty text.
    const [openProse, ...others] = unclosed;
    return [
      // Before NUMBER, which would take the first part of it.
      { name: 'OTHER_DATE', PATTERN: otherDate, LINE_BREAKS: false, CATEGORIES: [date] },
      ...tokens.flatMap((token) => (token === text && openProse !== undefined ? [openProse, token] : [token])),
      ...softKeywords.values(),
      ...others,
      { name: 'OTHER_TEXT', PATTERN: otherText, LINE_BREAKS: false, CATEGORIES: [text] },
    ];
  }
}

/** Texts and comments whose end is missing: the parser takes them as they are, and the problem is reported beside. */
function unclosedTexts(text: TokenType): TokenType[] {
  return [
    { name: 'UNCLOSED_PROSE', PATTERN: /"""[\s\S]*/, LINE_BREAKS: true, CATEGORIES: [text] },
    { name: 'UNCLOSED_TEXT', PATTERN: /"[^\r\n]*/, LINE_BREAKS: false, CATEGORIES: [text] },
    { name: 'UNCLOSED_COMMENT', PATTERN: /\/\*[\s\S]*/, LINE_BREAKS: true, GROUP: 'hidden' },
  ];
}

function matchWord(text: string, offset: number): [string] | null {
  const code = text.charCodeAt(offset);
  if (code < 128) {
    asciiWord.lastIndex = offset;
    const end = offset + (asciiWord.exec(text)?.[0].length ?? 0);
    if (end === text.length || text.charCodeAt(end) < 128) return [text.slice(offset, end)];
  } else if (!wordStart.test(String.fromCodePoint(text.codePointAt(offset) ?? 0))) {
    return null;
  }
  anyWord.lastIndex = offset;
  const match = anyWord.exec(text);
  return match === null || match[0] === '' ? null : [match[0]];
}

/** Which characters a word may begin with, as the lexer indexes them: one for each ASCII letter, one a block of 256 beyond. */
function wordStarts(): number[] {
  const starts: number[] = [];
  for (let code = 0; code < 256; code++) if (wordStart.test(String.fromCharCode(code))) starts.push(code);
  for (let code = 256; code < 65536; code += 256) starts.push(code);
  return starts;
}

function required(tokens: ReadonlyMap<string, TokenType>, name: string): TokenType {
  const token = tokens.get(name);
  if (token === undefined) throw new Error(`The grammar has no token ${name}.`);
  return token;
}
