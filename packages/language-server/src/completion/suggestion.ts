import type { CompletionItemKind } from 'vscode-languageserver';

/** Something that may be written at a place. */
export interface Suggestion {
  readonly label: string;
  readonly kind: CompletionItemKind;
  /** What stands beside the label. */
  readonly detail?: string;
  /** The words by which it is found, where they are not those of its label. */
  readonly filter?: string;
  /** Markdown. */
  readonly documentation?: string;
  /** What is written, as a snippet with tab stops; the label where it is left out. */
  readonly snippet?: string;
  /** The path of a file that has to be brought in with it. */
  readonly use?: string;
  /** The lower, the further in front. */
  readonly rank: number;
}

/** From this rank on come statements, in front of it what a statement that was begun goes on with. */
export const ranks = { value: 0, word: 200, statement: 400, repeated: 600, sign: 800, last: 900 } as const;
