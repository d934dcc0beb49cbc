import { anchor } from '@charter/documents/html/anchor.ts';
import type { Charter } from '@charter/model/charter.ts';
import type { Origin, Span } from '@charter/model/origin.ts';
import type { Project } from '../project/project.ts';
import type { PreviewMark } from '../protocol.ts';
import { passagesOf } from './passages.ts';

/** Where the parts of a charter's page were written: what has an id, by it; everything else, by the words that somebody wrote. */
export function marksOf(charter: Charter, html: string, project: Project): PreviewMark[] {
  const written = originsOf(charter);
  const ids = idsOf(html, written.named);
  const marks: PreviewMark[] = ids.map(({ id, span }) => ({ id, location: project.location(span) }));
  for (const document of written.documents) {
    const text = project.snapshot(document)?.text ?? '';
    const smallestAround = around(ids, document);
    for (const { words, start, end } of passagesOf(text)) {
      const within = smallestAround(start, end);
      marks.push({ words, ...(within !== undefined && { within }), location: project.location({ document, start, end }) });
    }
  }
  return marks;
}

/** Gives the mark of the smallest thing around a text of a document, where it is asked for one text after another. */
function around(ids: readonly MarkedId[], document: string): (start: number, end: number) => number | undefined {
  const coming = [...ids.entries()].filter(([, { span }]) => span.document === document).reverse();
  const begun: typeof coming = [];
  const isBegun = (start: number) => (coming.at(-1)?.[1].span.start ?? Number.POSITIVE_INFINITY) <= start;
  const isOver = (end: number) => (begun.at(-1)?.[1].span.end ?? Number.POSITIVE_INFINITY) < end;
  return (start, end) => {
    while (isBegun(start)) begun.push(...coming.splice(-1));
    // What ends before this text does holds none of those that come after it.
    while (isOver(end)) begun.pop();
    return begun.at(-1)?.[0];
  };
}

interface MarkedId {
  readonly id: string;
  readonly span: Span;
}

/** The ids on a page that stand for something declared, in the order in which that was written: what holds something before what it holds. */
function idsOf(html: string, named: ReadonlyMap<string, Span>): MarkedId[] {
  return [...html.matchAll(/ id="(c-([^-"]+)-([^"]+))"/g)]
    .flatMap(([, id = '', kind, name = '']) => {
      const span = kind === 'section' || kind === 'mark' ? undefined : named.get(name);
      return span === undefined ? [] : [{ id, span }];
    })
    .sort((one, other) => one.span.start - other.span.start || other.span.end - one.span.end);
}

interface Written {
  /** By its name, as the page's ids spell it. */
  readonly named: ReadonlyMap<string, Span>;
  readonly documents: ReadonlySet<string>;
}

function originsOf(charter: Charter): Written {
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
