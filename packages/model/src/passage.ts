import type { Element } from './element.ts';

/** Something said in the partners' own words, and where. */
export interface Passage extends Element {
  readonly text: string;
}

/** A passage that others can refer to where it has a short name. */
export interface NamedPassage extends Passage {
  readonly id?: string;
}
