/** What people are told about a statement, and how it is written. */
export interface Word {
  /** What it is, in a sentence; where it is left out, the comment of its grammar rule says it. */
  readonly what?: string;
  /** Why it matters. */
  readonly why?: string;
  /** A filled form: what stands as `‹kind sample›` is for people to change, and stands for a name of that kind where one is declared. */
  readonly form: string;
}

/** By the grammar rule of the statement, or by the block it stands in and the words it begins with. */
export type Words = Readonly<Record<string, Word>>;
