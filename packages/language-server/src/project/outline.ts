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
