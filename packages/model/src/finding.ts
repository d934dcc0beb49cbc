import type { Span } from './origin.ts';

export type Severity = 'error' | 'warning' | 'hint';

/** Something a reader should know about a charter: what is wrong, why it matters and what to write instead. */
export interface Finding {
  /** Stable for ever once released, such as `unresolved-name`. */
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** Why it matters, in one sentence, where it is not plain from the message. */
  readonly why?: string;
  /** What to write instead, in one sentence. */
  readonly remedy: string;
  /** What was probably meant, where that is known: to be written in the place of what stands there. */
  readonly instead?: string;
  /** Changes of which each would mend it, where only people can say which: offered to them, never made without them. */
  readonly choices?: readonly Fix[];
  readonly at: Span;
  /** Other places involved, such as the first of two declarations. */
  readonly others: readonly RelatedPlace[];
}

/** A change to the text that mends what was found. */
export interface Fix {
  /** What it does, in the imperative: "Insert the missing row". */
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** Puts a text in the place of a range; an empty range inserts. */
export interface Edit {
  readonly at: Span;
  readonly text: string;
}

/** Another place that belongs to a finding, and what it has to do with it. */
export interface RelatedPlace {
  readonly message: string;
  readonly at: Span;
}
