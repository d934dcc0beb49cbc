import type { Charter } from '@charter/model/charter.ts';

/** One of the things that make a charter complete. It is met when the charter shows it, and no rule that serves its rows has anything to say. */
export interface Checkpoint {
  readonly title: string;
  /** The rows of the inventory it stands for. */
  readonly rows: readonly number[];
  /** Whether the charter says anything about it at all: rules have nothing to say about what is not there. */
  readonly isShown: (charter: Charter) => boolean;
  /** The words by which a charter leaves it out on purpose: `no mediator because "…"`. */
  readonly without: readonly string[];
  /** What to write where the charter shows nothing of it. */
  readonly write: string;
}

/** A principle of partnerships that last, with its four checkpoints. */
export interface Principle {
  readonly title: string;
  readonly checkpoints: readonly Checkpoint[];
}
