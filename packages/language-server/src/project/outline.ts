import type { OutlineItem } from '@charter/language/symbols/outline.ts';
import { outlineOf } from '@charter/language/symbols/outline.ts';
import type { Span } from '@charter/model/origin.ts';
import type { Snapshot } from './snapshot.ts';

const known = new WeakMap<Snapshot, readonly OutlineItem[]>();

/** The statements of a file, and those of their blocks. */
export function outline(file: Snapshot): readonly OutlineItem[] {
  let items = known.get(file);
  if (items === undefined) {
    items = outlineOf(file.unit, file.library);
    known.set(file, items);
  }
  return items;
}

/** The statements that a place lies in, from the outermost. */
export function statementsAround(file: Snapshot, { start, end }: Pick<Span, 'start' | 'end'>): OutlineItem[] {
  const path: OutlineItem[] = [];
  let items = outline(file);
  for (;;) {
    const item = items.find(({ whole }) => whole.start <= start && end <= whole.end);
    if (item === undefined) return path;
    path.push(item);
    items = item.children;
  }
}

/** The white space before an offset, where nothing else is on its line. */
export function indentBefore({ text }: Snapshot, offset: number): string | undefined {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return line.trim() === '' ? line : undefined;
}

/** Where a statement may be added to a block, and what has to stand around it there: before the brace that ends it, or where the text ends. */
export function endOfBlock(
  { text }: Snapshot,
  { whole: { document, start, end } }: OutlineItem,
): { readonly at: Span; readonly isOpen: boolean } {
  const isOpen = text[end - 1] !== '}';
  const inside = text.slice(start, isOpen ? end : end - 1).trimEnd();
  const place = start + inside.length;
  return { at: { document, start: place, end: isOpen ? place : end - 1 }, isOpen };
}
