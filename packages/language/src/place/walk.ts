import type { IToken } from 'chevrotain';
import type { StatementForm } from './forms.ts';
import type { State, Taken } from './state.ts';
import { beginning, nowhere } from './state.ts';
import type { Step } from './steps.ts';
import { begins } from './steps.ts';

/** A token, and the steps it may be by what stands before it; none where it makes no sense. */
export interface ReadToken {
  readonly token: IToken;
  readonly steps: readonly Step[];
  /** The statement it is part of. */
  readonly statement: ReadStatement | undefined;
  /** What the text may go on with behind it, and the block that is open there. */
  readonly state: State;
  readonly block: Block;
}

/** A statement as far as it could be read. */
export interface ReadStatement {
  readonly form: StatementForm;
  readonly block: Block;
  readonly tokens: ReadToken[];
  /** What could have stood in its place. */
  readonly before: State;
}

/** A block, or the file around all blocks. */
export interface Block {
  readonly open: IToken | undefined;
  /** The statement whose block it is. */
  readonly owner: ReadStatement | undefined;
  readonly around: Block | undefined;
  readonly statements: ReadStatement[];
  /** What it may begin with. */
  readonly inside: State;
}

/** How a text was read: its tokens, and all of its blocks, of which the first is the file. */
export interface Walk {
  readonly tokens: readonly ReadToken[];
  readonly blocks: readonly [Block, ...Block[]];
}

/**
 * Reads tokens by the grammar. Where one cannot stand, reading goes on with the next line whose first word begins a statement of the
 * block, or of a block around it whose end is then missing: so a mistake costs its own statement and no other.
 */
export function walk(tokens: readonly IToken[]): Walk {
  const walker = new Walker();
  for (const token of tokens) walker.read(token);
  return walker;
}

/** What a block may go on with in front of an offset, if what was begun in it is taken for whole. */
export function resumed({ inside, statements }: Block, offset: number): State {
  if (inside.endsBlock) return inside;
  const begun = statements.findLast(({ tokens: [first] }) => (first?.token.startOffset ?? offset) < offset);
  return begun?.before ?? inside;
}

class Walker implements Walk {
  readonly tokens: ReadToken[] = [];
  readonly blocks: [Block, ...Block[]] = [{ open: undefined, owner: undefined, around: undefined, statements: [], inside: beginning() }];
  #block: Block = this.blocks[0];
  #state = beginning();
  #statement: ReadStatement | undefined;
  #line = 0;

  read(token: IToken): void {
    const first = token.startLine !== this.#line;
    this.#line = token.endLine ?? token.startLine ?? this.#line;
    let taken = this.#state.take(token);
    if (taken.steps.length === 0) taken = this.#recover(token, first);
    if (token.image === '}') this.#leave();
    this.#begin(taken.steps);
    this.#state = taken.state;
    if (token.image === '{') this.#enter(token);
    const read = { token, steps: taken.steps, statement: this.#statement, state: this.#state, block: this.#block };
    this.tokens.push(read);
    this.#statement?.tokens.push(read);
  }

  #recover(token: IToken, first: boolean): Taken {
    if (token.image === '{') return this.#state.skipTo('{');
    if (token.image === '}') return takenFrom(this.#block, token)?.taken ?? this.#block.inside.skipTo('}');
    for (let block: Block | undefined = first ? this.#block : undefined; block !== undefined; block = block.around) {
      const found = takenFrom(block, token);
      if (found === undefined) continue;
      this.#block = block;
      this.#state = found.state;
      return found.taken;
    }
    return { steps: [], state: nowhere() };
  }

  /** Begins a statement where a token cannot belong to the one before. */
  #begin(steps: readonly Step[]): void {
    const [step] = steps;
    if (step?.form === undefined || !steps.every(begins)) return;
    this.#statement = { form: step.form, block: this.#block, tokens: [], before: this.#state };
    this.#block.statements.push(this.#statement);
  }

  #enter(open: IToken): void {
    this.#block = { open, owner: this.#statement, around: this.#block, statements: [], inside: this.#state };
    this.blocks.push(this.#block);
  }

  #leave(): void {
    if (this.#block.around === undefined) return;
    this.#statement = this.#block.owner;
    this.#block = this.#block.around;
  }
}

/** What a token does in a block if what was begun there is taken for whole. */
function takenFrom({ inside, statements }: Block, token: IToken): { readonly state: State; readonly taken: Taken } | undefined {
  for (const state of [inside, statements.at(-1)?.before ?? inside]) {
    const taken = state.take(token);
    if (taken.steps.length > 0) return { state, taken };
  }
  return undefined;
}
