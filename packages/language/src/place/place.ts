import type { IToken } from 'chevrotain';
import type { TokensOfText } from '../parse/tokens.ts';
import { isSaidAgain } from './said-once.ts';
import type { Step } from './steps.ts';
import type { Block, ReadStatement, ReadToken, Walk } from './walk.ts';
import { walk } from './walk.ts';

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

/** What may stand at an offset of a text, however broken the text is; `whole` is the walk over all of its tokens. */
export function placeAt(text: string, { tokens, comments }: TokensOfText, whole: Walk, offset: number): Place {
  const touched = tokens.find((token) => token.startOffset < offset && holds(token, offset));
  const start = touched?.startOffset ?? offset;
  const { state, open, statement, tokens: read } = walk(tokens.filter((token) => endOf(token) <= start));
  const [{ block: opened, state: resumed }] = open;
  const block = whole.blocks.find((block) => block.open?.startOffset === opened.open?.startOffset) ?? opened;
  const sayable = (steps: readonly Step[]): readonly Step[] => steps.filter((step) => !isSaidAgain(step, block, start));
  const before = read.at(-1);
  return {
    start,
    end: touched === undefined ? offset : endOf(touched),
    inside: comments.some((comment) => comment.startOffset < offset && holds(comment, offset)) ? 'comment' : kindOf(touched),
    next: sayable(state.steps),
    resumed: sayable(resumed.steps),
    block,
    statement,
    before,
    startsLine: before === undefined || /[\r\n]/.test(text.slice(endOf(before.token), start)),
  };
}

/** A sign ends where it stands, and a text that has its quotes is not typed any more behind the last of them. */
function holds(token: IToken, offset: number): boolean {
  const kind = kindOf(token);
  if (kind === 'text' && !token.tokenType.name.startsWith('UNCLOSED')) return offset < endOf(token);
  return offset <= endOf(token) && (kind !== undefined || /^[\p{L}_]/u.test(token.image) || token.image.startsWith('/'));
}

function kindOf(token: IToken | undefined): 'text' | 'number' | undefined {
  if (token === undefined) return undefined;
  return token.image.startsWith('"') ? 'text' : /^-?\d/.test(token.image) ? 'number' : undefined;
}

function endOf(token: IToken): number {
  return (token.endOffset ?? token.startOffset) + 1;
}
