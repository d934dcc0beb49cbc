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
    const here = [...ids.entries()].filter(([, { span }]) => span.document === document);
    for (const { words, start, end } of passagesOf(text)) {
      const [within] = here.findLast(([, { span }]) => span.start <= start && end <= span.end) ?? [];
      marks.push({ words, ...(within !== undefined && { within }), location: project.location({ document, start, end }) });
    }
  }
  return marks;
}

/** The ids on a page that stand for something declared, in the order in which that was written: what holds something before what it holds. */
function idsOf(html: string, named: ReadonlyMap<string, Span>): { readonly id: string; readonly span: Span }[] {
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
