import type { Band } from '@charter/model/decision-grid.ts';
import type { Axis } from '@charter/model/space/axis.ts';
import type { Page } from '../../page/page.ts';
import { fill } from '../../words/phrase.ts';

/** Where a band ends: `up to 50 000 EUR`; where the last one begins: `above 50 000 EUR`. */
export function edgeText(page: Page, axis: Axis, band: Band): string {
  return endText(page, axis, band) || startText(page, axis, band) || page.words.pictures.any;
}

function startText({ words, values }: Page, axis: Axis, { from }: Band): string {
  const cell = axis.cells[from];
  if (axis.kind === 'choice' || cell === undefined || cell.kind === 'option' || from === 0) return '';
  const { from: since, above } = words.pictures;
  if (cell.kind === 'point') return fill(since, { value: values.value(axis.scale.value(cell.at)) });
  return cell.above === undefined ? '' : fill(above, { value: values.value(axis.scale.value(cell.above)) });
}

function endText({ words, values }: Page, axis: Axis, { after }: Band): string {
  const cell = axis.cells[after - 1];
  if (axis.kind === 'choice' || cell === undefined || cell.kind === 'option' || after === axis.cells.length) return '';
  const { upTo, below } = words.pictures;
  if (cell.kind === 'point') return fill(upTo, { value: values.value(axis.scale.value(cell.at)) });
  return cell.below === undefined ? '' : fill(below, { value: values.value(axis.scale.value(cell.below)) });
}
