import { spansAround } from '@charter/language/structure/spans-around.ts';
import type { SelectionRange, SelectionRangeParams } from 'vscode-languageserver';
import type { Snapshot } from '../project/snapshot.ts';

/** What is selected step by step around each position. */
export function selectionRange(file: Snapshot, { positions }: SelectionRangeParams): SelectionRange[] {
  return positions.map((position) => {
    const spans = spansAround(file.unit, file.document.offsetAt(position));
    const [widest, ...inner] = spans.reverse().map((span) => file.range(span));
    return inner.reduce<SelectionRange>((parent, range) => ({ range, parent }), {
      range: widest ?? { start: position, end: position },
    });
  });
}
