import type { Charter } from '@charter/model/charter.ts';
import type { Span } from '@charter/model/origin.ts';
import type { Project } from '../project/project.ts';
import type { PreviewMark } from '../protocol.ts';
import { originsOf } from './origins.ts';
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
      // What has an id is known by it; its title stands in many places that are about something else.
      if (within !== undefined && isTitle(text.slice(ids[within]?.span.start, start))) continue;
      marks.push({ words, ...(within !== undefined && { within }), location: project.location({ document, start, end }) });
    }
  }
  return marks;
}

/** Whether a text that these words lead to is the title of what they declare. */
function isTitle(before: string): boolean {
  return /^[^"{]*"+$/.test(before);
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
