/** What a document says, without how it looks: the same for every form that is no page. */
export interface Manuscript {
  readonly title: string;
  /** What stands between a label and what it is for, in the language of the document. */
  readonly colon: string;
  /** What stands below the title, before the first chapter. */
  readonly front: readonly Block[];
  readonly chapters: readonly Block[];
}

export type Block = Heading | Paragraph | List | Facts | Table | Quote | Code;

export interface Heading {
  readonly kind: 'heading';
  /** From 1 for a chapter. */
  readonly level: number;
  readonly runs: readonly Run[];
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
}

export interface List {
  readonly kind: 'list';
  /** The number it begins with; none for a list without numbers. */
  readonly start?: number;
  readonly items: readonly (readonly Block[])[];
}

/** Short facts, each with what it is about. */
export interface Facts {
  readonly kind: 'facts';
  readonly facts: readonly { readonly label: readonly Run[]; readonly content: readonly Block[] }[];
}

export interface Table {
  readonly kind: 'table';
  /** What it shows, where no heading above it says so. */
  readonly caption: readonly Run[];
  readonly heads: readonly (readonly Cell[])[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface Cell {
  readonly content: readonly Block[];
  /** Whether it says what its row or column is about. */
  readonly isHead: boolean;
  /** Over how many columns it reaches. */
  readonly span: number;
  readonly align: 'start' | 'center' | 'end';
}

export interface Quote {
  readonly kind: 'quote';
  readonly blocks: readonly Block[];
}

/** Words that stand line by line as they were written. */
export interface Code {
  readonly kind: 'code';
  readonly text: string;
}

/** Words of one look. A line feed is a new line within the paragraph. */
export interface Run {
  readonly text: string;
  readonly strong?: boolean;
  readonly emphasis?: boolean;
  readonly struck?: boolean;
  readonly code?: boolean;
  /** The language of the words, where it is another one than that of the document; empty where nobody says which. */
  readonly language?: string;
  /** Where it leads: only ever an address a reader may be sent to. */
  readonly href?: string;
}
