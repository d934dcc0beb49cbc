import type { Band } from '@charter/model/decision-grid.ts';
import type { Axis } from '@charter/model/space/axis.ts';
import type { Page } from '../../page/page.ts';
import { fill } from '../../words/phrase.ts';

/** Where a band begins and ends: `above 10 000 EUR, up to 50 000 EUR`; the options that are in it. */
export function bandText(page: Page, axis: Axis, band: Band): string {
  const first = axis.cells[band.from];
  if (axis.kind === 'line' && first?.kind === 'point' && band.after === band.from + 1) return page.values.value(axis.scale.value(first.at));
  const ends = axis.kind === 'choice' ? optionsIn(axis, band) : [startText(page, axis, band), endText(page, axis, band)];
  return ends.filter((text) => text !== '').join(', ') || page.words.pictures.any;
}

/** The same in fewer words, for bands beside each other: where it ends, `up to 50 000 EUR`; where the last one begins, `above 50 000 EUR`. */
export function edgeText(page: Page, axis: Axis, band: Band): string {
  if (axis.kind === 'choice') return bandText(page, axis, band);
  return endText(page, axis, band) || startText(page, axis, band) || page.words.pictures.any;
}

function startText({ words, values }: Page, axis: Axis, { from }: Band): string {
  const cell = axis.cells[from];
  if (axis.kind === 'choice' || cell === undefined || cell.kind === 'option' || from === 0) return '';
  const { from: since, above, after } = words.pictures;
  if (cell.kind === 'point') return fill(since, { value: values.value(axis.scale.value(cell.at)) });
  if (cell.above === undefined) return '';
  const value = axis.scale.value(cell.above);
  return fill(value.kind === 'date' ? after : above, { value: values.value(value) });
}

function endText({ words, values }: Page, axis: Axis, { after }: Band): string {
  const cell = axis.cells[after - 1];
  if (axis.kind === 'choice' || cell === undefined || cell.kind === 'option' || after === axis.cells.length) return '';
  const { upTo, below, before } = words.pictures;
  if (cell.kind === 'point') return fill(upTo, { value: values.value(axis.scale.value(cell.at)) });
  if (cell.below === undefined) return '';
  const value = axis.scale.value(cell.below);
  return fill(value.kind === 'date' ? before : below, { value: values.value(value) });
}

function optionsIn({ cells }: Axis, { from, after }: Band): readonly string[] {
  return cells.slice(from, after).flatMap((cell) => (cell.kind === 'option' ? [cell.option] : []));
}
