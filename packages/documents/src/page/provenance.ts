/** What a page was made of, for readers who want to be sure that it says what they agreed. Digests are SHA-256 in hex; whoever renders a page computes them. */
export interface Provenance {
  readonly files: readonly SourceFile[];
  /** Whether the page gives the files back. Only where its readers may see all that they say. */
  readonly carried: boolean;
}

export interface SourceFile {
  /** The path below the folder that holds all files, with forward slashes. */
  readonly path: string;
  readonly digest: string;
  /** What the file holds, in base 64; nothing where the page does not carry it. */
  readonly content?: string;
}
