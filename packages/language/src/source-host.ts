/** What the language asks of the world around it: the text of a file that another one brings in with `use`. */
export interface SourceHost {
  use(from: string, path: string): UsedSource | RefusedSource;
}

export interface UsedSource {
  /** The identifier of the file, the same for every path that leads to it. */
  readonly id: string;
  readonly text: string;
}

export interface RefusedSource {
  readonly refused: 'missing' | 'outside' | 'unreadable';
  /** In one sentence, for the person who wrote the path. */
  readonly reason: string;
}
