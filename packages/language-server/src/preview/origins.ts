import { anchor } from '@charter/documents/html/anchor.ts';
import type { Charter } from '@charter/model/charter.ts';
import type { Origin, Span } from '@charter/model/origin.ts';

/** Where the parts of a charter were written. */
export interface Origins {
  /** What has a name, by the name as the ids of a page spell it. */
  readonly named: ReadonlyMap<string, Span>;
  /** All files that something of it stands in. */
  readonly documents: ReadonlySet<string>;
}

/** Collects them from the whole of a charter. */
export function originsOf(charter: Charter): Origins {
  const named = new Map<string, Span>();
  const documents = new Set([charter.origin.document]);
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { origin, id } = value as { readonly origin?: Origin; readonly id?: unknown };
    if (origin !== undefined) documents.add(origin.document);
    if (origin !== undefined && typeof id === 'string') named.set(spelled(id), origin);
    for (const [property, part] of Object.entries(value)) if (property !== 'origin') walk(part);
  };
  walk(charter);
  return { named, documents };
}

function spelled(name: string): string {
  return anchor('x', name).slice('c-x-'.length);
}
