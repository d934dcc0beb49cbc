import type { Origin } from './origin.ts';

/** Whatever was written somewhere. The origin is no part of the meaning: it is left out of JSON and of comparisons. */
export interface Element {
  readonly origin: Origin;
}

/** Something declared once by a short name, by which everything else refers to it. */
export interface Declared extends Element {
  /** Unique within its charter. */
  readonly id: string;
  readonly title: string;
  readonly without: readonly Waiver[];
}

/** The short name of something declared in the same charter. */
export type Ref = string;

/** Something left out on purpose, and why. */
export interface Waiver extends Element {
  /** What is left out, in the words of the charter: `mediator`, `minimum credible win`. */
  readonly what: string;
  readonly because: string;
}

/** Something that the checker would raise and that the partners mean as it is. */
export interface Acceptance extends Element {
  /** The codes of the rules. */
  readonly codes: readonly string[];
  /** What it holds for; the whole charter where nothing is named and no part is given. */
  readonly things: readonly Ref[];
  readonly part?: AcceptedPart;
  readonly because: string;
  /** The last day on which it holds. */
  readonly until?: string;
}

/** The part of a text that an acceptance holds for. Its origin is where it holds, so that it is empty where there is no such part. */
export interface AcceptedPart extends Element {
  readonly kind: 'file' | 'block' | 'statement';
  /** The first words of the block or statement; of a file, none. */
  readonly words: string;
}

export type Level = 'low' | 'medium' | 'high';
