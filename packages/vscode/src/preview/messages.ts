/** What the preview's page asks of the extension. It comes from where a charter's text is shown, so its shape is checked. */
export type FromPage =
  | { readonly type: 'ready' }
  /** Show where something on the page was written: what has this mark, or what says these words within it. */
  | { readonly type: 'source'; readonly revision: number; readonly mark?: number; readonly words?: string }
  /** Show the first error of the text. */
  | { readonly type: 'trouble' }
  | { readonly type: 'open'; readonly address: string };

/** What the extension tells the preview's page. */
export type ToPage =
  | ({ readonly type: 'page' } & Page)
  /** Show what was written where the cursor is: the first of these that stands on the page. */
  | { readonly type: 'cursor'; readonly marks: readonly number[] };

/** A page to show. */
export interface Page {
  /** Counts up, so that nobody takes a mark of one page for one of another. */
  readonly revision: number;
  /** The charter at hand, to find it again after a reload. */
  readonly uri: string;
  /** The whole document; without one, what was shown stays. */
  readonly html?: string;
  readonly marks: readonly PageMark[];
  /** What to tell about the text, above the page. */
  readonly note?: string;
  /** Whether the page lacks what errors in the text hide. */
  readonly incomplete: boolean;
}

/** How something is found on the page: by its id, or by its words. */
export interface PageMark {
  readonly id?: string;
  /** Its letters and digits, without anything between them. */
  readonly words?: string;
  /** The mark of what it stands in. */
  readonly within?: number;
}

/** The message, where it is one. */
export function fromPage(message: unknown): FromPage | undefined {
  if (typeof message !== 'object' || message === null || !('type' in message)) return undefined;
  const { type, revision, mark, words, address } = message as Record<string, unknown>;
  if (type === 'ready' || type === 'trouble') return { type };
  if (type === 'source' && isCount(revision) && (mark === undefined || isCount(mark)) && (words === undefined || typeof words === 'string'))
    return { type, revision, ...(mark !== undefined && { mark }), ...(words !== undefined && { words }) };
  if (type === 'open' && typeof address === 'string') return { type, address };
  return undefined;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
