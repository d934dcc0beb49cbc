import type { Charter } from './charter.ts';

/** What `charter build --to json` writes: the model of one charter, without the places it was read from. */
export interface CharterDocument {
  /** The form of this document; it changes when a reader would have to. */
  readonly format: 'charter/1';
  readonly disclaimer: string;
  readonly charter: Charter;
}

const disclaimer = 'A charter records how partners mean to work together. It is not a legal contract.';

/** The model as JSON text: the same charter gives the same bytes. */
export function toJson(charter: Charter): string {
  const document: CharterDocument = { format: 'charter/1', disclaimer, charter };
  return `${JSON.stringify(document, withoutOrigin, 2)}\n`;
}

/** The model as plain data without origins, for comparing what two texts mean. */
export function meaningOf(charter: Charter): unknown {
  return JSON.parse(JSON.stringify(charter, withoutOrigin));
}

function withoutOrigin(key: string, value: unknown): unknown {
  return key === 'origin' ? undefined : value;
}
