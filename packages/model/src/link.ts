import type { Element } from './element.ts';

/** A place to look things up. */
export interface Link extends Element {
  /** What is found there. */
  readonly text: string;
  /** Where, as written: it may be no address at all. */
  readonly address?: string;
}
