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
  readonly statement: ReadStatement | undefined;
}

/** A statement as far as it could be read. */
export interface ReadStatement {
  readonly form: StatementForm;
  readonly block: Block;
  readonly tokens: ReadToken[];
}

/** A block, or the file around all blocks. */
export interface Block {
  readonly open: IToken | undefined;
  /** The statement whose block it is. */
  readonly owner: ReadStatement | undefined;
  readonly statements: ReadStatement[];
}

/** A block that is open, and what the text may go on with in it. */
export interface OpenPlace {
  readonly block: Block;
  readonly state: State;
}

/** How far a text was read, and what it may go on with. */
export interface Walk {
  readonly tokens: readonly ReadToken[];
  readonly state: State;
  /** The blocks that are open, innermost first, each as if the statement that was begun in it were whole. */
  readonly open: readonly [OpenPlace, ...OpenPlace[]];
  /** All blocks, the file first. */
  readonly blocks: readonly Block[];
  /** The statement that was begun last. */
  readonly statement: ReadStatement | undefined;
}

interface OpenBlock {
  readonly block: Block;
  readonly inside: State;
  /** Before the last statement in it began. */
  resume: State;
}

/**
 * Reads tokens by the grammar. Where one cannot stand, reading goes on with the next line whose first word begins a statement of the
 * block, or of a block around it whose end is then missing: so a mistake costs its own statement and no other.
 */
export function walk(tokens: readonly IToken[]): Walk {
  const walker = new Walker();
  for (const token of tokens) walker.read(token);
  return walker.walk();
}

class Walker {
  readonly #tokens: ReadToken[] = [];
  readonly #file: Block = { open: undefined, owner: undefined, statements: [] };
  readonly #blocks: Block[] = [this.#file];
  readonly #open: [OpenBlock, ...OpenBlock[]] = [opened(this.#file, beginning())];
  #state = beginning();
  #statement: ReadStatement | undefined;
  #line = 0;

  read(token: IToken): void {
    const first = token.startLine !== this.#line;
    this.#line = token.endLine ?? token.startLine ?? this.#line;
    let taken = this.#state.take(token);
    if (taken.steps.length === 0) taken = this.#recover(token, first);
    if (token.image === '}') this.#leave();
    this.#note(token, taken.steps);
    this.#state = taken.state;
    if (token.image === '{') this.#enter(token);
  }

  walk(): Walk {
    const [file, ...blocks] = this.#open.map(({ block, inside, resume }) => ({ block, state: inside.endsBlock ? inside : resume }));
    const open = [...blocks.reverse(), file] as unknown as Walk['open'];
    return { tokens: this.#tokens, state: this.#state, open, blocks: this.#blocks, statement: this.#statement };
  }

  get #innermost(): OpenBlock {
    return this.#open.at(-1) ?? this.#open[0];
  }

  #recover(token: IToken, first: boolean): Taken {
    if (token.image === '{') return this.#state.skipTo('{');
    if (token.image === '}') return this.#closing(token);
    for (let depth = first ? this.#open.length : 0; depth > 0; depth--) {
      const open = this.#open[depth - 1] as OpenBlock;
      for (const state of [open.inside, open.resume]) {
        const taken = state.take(token);
        if (taken.steps.length === 0) continue;
        this.#open.length = depth;
        this.#state = state;
        return taken;
      }
    }
    return { steps: [], state: nowhere() };
  }

  #closing(token: IToken): Taken {
    const { resume, inside } = this.#innermost;
    const taken = [inside, resume].map((state) => state.take(token)).find(({ steps }) => steps.length > 0);
    return taken ?? inside.skipTo('}');
  }

  /** Notes the token, and that it begins a statement where it cannot belong to the one before. */
  #note(token: IToken, steps: readonly Step[]): void {
    const [step] = steps;
    if (step !== undefined && steps.every(begins) && step.form !== undefined) {
      const { block } = this.#innermost;
      this.#innermost.resume = this.#state;
      this.#statement = { form: step.form, block, tokens: [] };
      block.statements.push(this.#statement);
    }
    const read = { token, steps, statement: this.#statement };
    this.#tokens.push(read);
    this.#statement?.tokens.push(read);
  }

  #enter(open: IToken): void {
    const block: Block = { open, owner: this.#statement, statements: [] };
    this.#blocks.push(block);
    this.#open.push(opened(block, this.#state));
  }

  #leave(): void {
    if (this.#open.length === 1) return;
    const left = this.#open.pop();
    this.#statement = left?.block.owner;
  }
}

function opened(block: Block, inside: State): OpenBlock {
  return { block, inside, resume: inside };
}
