import type { IToken, TokenType } from 'chevrotain';
import type { Junction, Step } from './steps.ts';
import { startOfFile, stepsFrom } from './steps.ts';

/** All that a text may go on with after some tokens. States are made when they are first reached and kept: there are few. */
export class State {
  readonly steps: readonly Step[];
  readonly #next = new Map<string, Taken>();

  constructor(junctions: Iterable<Junction>) {
    this.steps = stepsFrom(junctions);
  }

  /** Whether the block may end here, or the file: then any of its statements may stand. */
  get endsBlock(): boolean {
    return this === beginning() || this.steps.some((step) => step.token === '}');
  }

  /** What a token does from here: the steps it may be, and where they lead. */
  take(token: IToken): Taken {
    const { name } = token.tokenType;
    let taken = this.#next.get(name);
    if (taken === undefined) {
      const names = namesOf(token.tokenType);
      const steps = this.steps.filter((step) => names.includes(step.token));
      taken = { steps, state: stateAt(steps.map((step) => step.after)) };
      this.#next.set(name, taken);
    }
    return taken;
  }

  /** Where a brace leads that comes too early, because something before it is missing. */
  skipTo(brace: '{' | '}'): Taken {
    const seen = new Set(this.steps);
    for (const step of seen) {
      if (step.token === brace) return { steps: [step], state: stateAt([step.after]) };
      if (step.token !== '{' && step.token !== '}') for (const next of stepsFrom([step.after])) seen.add(next);
    }
    return { steps: [], state: nowhere() };
  }
}

export interface Taken {
  /** Empty where the token cannot stand. */
  readonly steps: readonly Step[];
  readonly state: State;
}

const states = new Map<string, State>();
const numbers = new WeakMap<Junction, number>();
let lastNumber = 0;

function stateAt(junctions: readonly Junction[]): State {
  const key = [...new Set(junctions.map(numberOf))].sort((a, b) => a - b).join(' ');
  let state = states.get(key);
  if (state === undefined) {
    state = new State(junctions);
    states.set(key, state);
  }
  return state;
}

/** The state from which nothing can be read. */
export const nowhere = (): State => stateAt([]);

let first: State | undefined;

/** The state in which nothing has been read. */
export function beginning(): State {
  first ??= stateAt([startOfFile()]);
  return first;
}

function numberOf(junction: Junction): number {
  let number = numbers.get(junction);
  if (number === undefined) {
    number = ++lastNumber;
    numbers.set(junction, number);
  }
  return number;
}

/** A word that is not the first of its line may be its keyword or a name, and an unclosed text is a text. */
function namesOf(type: TokenType): readonly string[] {
  return [type.name, ...(type.CATEGORIES ?? []).flatMap(namesOf)];
}
