import type { IToken } from 'chevrotain';
import { isTextImage } from '../parse/other-forms.ts';
import type { TokensOfText } from '../parse/tokens.ts';
import { isSaidAgain } from './said-once.ts';
import type { State } from './state.ts';
import type { Step } from './steps.ts';
import type { Block, ReadStatement, ReadToken, Walk } from './walk.ts';
import { resumed } from './walk.ts';

/** A place in a text where somebody types, and what may stand there. */
export interface Place {
  /** The word that is being typed, or an empty span. */
  readonly start: number;
  readonly end: number;
  /** What surrounds the place if it is not between words. */
  readonly inside: 'text' | 'comment' | 'number' | undefined;
  /** What the statement may go on with; within a text, what that text may be. */
  readonly next: readonly Step[];
  /** What may stand in the block if the statement is taken for whole. */
  readonly resumed: readonly Step[];
  /** The innermost block around it, with what stands in it behind the place as well. */
  readonly block: Block;
  /** The statement that was begun last, up to here. */
  readonly statement: ReadStatement | undefined;
  readonly before: ReadToken | undefined;
  /** It is the first of its line. */
  readonly startsLine: boolean;
}

/** What may stand at an offset of a text, however broken the text is; `walk` has read its tokens. */
export function placeAt(text: string, { tokens, comments }: TokensOfText, walk: Walk, offset: number): Place {
  const touched = tokens.find((token) => token.startOffset < offset && holds(token, offset));
  const start = touched?.startOffset ?? offset;
  const before = walk.tokens.findLast(({ token }) => endOf(token) <= start);
  const block = before?.block ?? walk.blocks[0];
  const sayable = ({ steps }: State): readonly Step[] => steps.filter((step) => !isSaidAgain(step, block, start));
  return {
    start,
    end: touched === undefined ? offset : endOf(touched),
    inside: comments.some((comment) => comment.startOffset < offset && holds(comment, offset)) ? 'comment' : kindOf(touched),
    next: sayable(before?.state ?? block.inside),
    resumed: sayable(resumed(block, start)),
    block,
    statement: before?.statement && upTo(before.statement, start),
    before,
    startsLine: before === undefined || /[\r\n]/.test(text.slice(endOf(before.token), start)),
  };
}

/** A statement without what stands behind an offset. */
function upTo(statement: ReadStatement, offset: number): ReadStatement {
  return { ...statement, tokens: statement.tokens.filter(({ token }) => token.startOffset < offset) };
}

/** A sign ends where it stands, and a text that has its quotes is not typed any more behind the last of them. */
function holds(token: IToken, offset: number): boolean {
  const kind = kindOf(token);
  if (kind === 'text' && !token.tokenType.name.startsWith('UNCLOSED')) return offset < endOf(token);
  return offset <= endOf(token) && (kind !== undefined || /^[\p{L}_]/u.test(token.image) || token.image.startsWith('/'));
}

function kindOf(token: IToken | undefined): 'text' | 'number' | undefined {
  if (token === undefined) return undefined;
  return isTextImage(token.image) ? 'text' : /^-?\d/.test(token.image) ? 'number' : undefined;
}

function endOf(token: IToken): number {
  return (token.endOffset ?? token.startOffset) + 1;
}
