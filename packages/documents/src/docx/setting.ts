/** How deep blocks stand in lists, and in which look. */
export interface Setting {
  readonly depth: number;
  /** The style of paragraphs. */
  readonly style: string;
  /** What stands between a label and what it is for. */
  readonly colon: string;
  /** A number of its own for each numbered list, so that each begins anew. */
  readonly nextList: () => number;
}
