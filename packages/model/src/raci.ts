import type { Element, Ref } from './element.ts';

/** Who does what: a row a task, a column a person, role, group or contributor. */
export interface Raci extends Element {
  readonly title: string;
  readonly columns: readonly Ref[];
  readonly rows: readonly RaciRow[];
}

export interface RaciRow extends Element {
  readonly title: string;
  /** One for each column, in the order of the columns; a cell that was not written is not there. */
  readonly cells: readonly RaciCell[];
  /** Who decides where several are accountable and disagree. */
  readonly tieBrokenBy?: Ref;
}

/** The part somebody has in a task: no letters means none. */
export interface RaciCell extends Element {
  readonly column: Ref;
  readonly letters: readonly RaciLetter[];
}

/** Responsible for doing it, accountable for the result, consulted before, informed after. */
export type RaciLetter = (typeof raciLetters)[number];

export const raciLetters = ['R', 'A', 'C', 'I'] as const;
