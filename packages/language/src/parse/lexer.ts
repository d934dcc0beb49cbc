import type { IToken } from 'chevrotain';
import type { LangiumCoreServices, LexerResult, LexingReport } from 'langium';
import { DefaultLexer } from 'langium';
import type { WordTokens } from './token-builder.ts';
import { CharterTokenBuilder } from './token-builder.ts';

/** Deeper than anybody writes, and far from where the parser's stack ends. */
export const deepestNesting = 32;

/** What the lexer tells beyond what the parser needs. */
export interface CharterLexerReport extends LexingReport {
  readonly tokens: readonly IToken[];
  readonly comments: readonly IToken[];
  /** The braces that open one level too many; what they hold was left out. */
  readonly tooDeep: readonly IToken[];
}

/** Tells keywords from names, and keeps nesting within what the parser can hold. */
export class CharterLexer extends DefaultLexer {
  readonly #words: WordTokens;

  constructor(services: LangiumCoreServices) {
    super(services);
    const builder = services.parser.TokenBuilder;
    if (!(builder instanceof CharterTokenBuilder) || builder.words === undefined)
      throw new Error('The charter lexer needs its own token builder.');
    this.#words = builder.words;
  }

  override tokenize(text: string): LexerResult {
    const result = super.tokenize(text);
    retypeWords(result.tokens, this.#words);
    const tooDeep: IToken[] = [];
    const tokens = withoutDeepest(result.tokens, tooDeep);
    const report: CharterLexerReport = { diagnostics: [], tokens, comments: result.hidden, tooDeep };
    // The comments go beside the tree: nothing in it needs them, and its builder cannot take hundreds of thousands of them.
    return { ...result, tokens, hidden: [], report };
  }
}

/** The first word of a line is always a keyword where it can be one; after it, or after a comma, any word may be a name. */
function retypeWords(tokens: IToken[], words: WordTokens): void {
  let line = 0;
  let afterComma = false;
  for (const token of tokens) {
    if (token.tokenType === words.id) {
      const first = token.startLine !== line && !afterComma;
      const keyword = (first ? words.keywords : words.softKeywords).get(token.image);
      if (keyword !== undefined) {
        token.tokenType = keyword;
        token.tokenTypeIdx = keyword.tokenTypeIdx ?? token.tokenTypeIdx;
      }
    }
    afterComma = token.image === ',';
    line = token.endLine ?? line;
  }
}

function withoutDeepest(tokens: IToken[], tooDeep: IToken[]): IToken[] {
  const kept: IToken[] = [];
  let depth = 0;
  for (const token of tokens) {
    if (token.image === '{' && ++depth === deepestNesting + 1) tooDeep.push(token);
    if (depth <= deepestNesting) kept.push(token);
    if (token.image === '}' && depth > 0) depth--;
  }
  return kept;
}
