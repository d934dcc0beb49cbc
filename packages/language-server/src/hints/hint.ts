import type { Span } from '@charter/model/origin.ts';

/** Something that follows from a text and is shown in it without being written there. */
export interface Hint {
  /** It stands behind this. */
  readonly after: Span;
  readonly label: string;
  readonly tooltip: string;
}
