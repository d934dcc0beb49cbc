import { html } from '../../html/markup.ts';
import type { Label } from './label.ts';

/** Labels below each other with room between them, so that one sees where each ends. */
export function stacked(labels: readonly Label[], between: number): Pick<Label, 'height' | 'at'> {
  const tops = labels.map((_, index) => labels.slice(0, index).reduce((sum, { height }) => sum + height + between, 0));
  const last = labels.length - 1;
  return {
    height: last < 0 ? 0 : (tops[last] ?? 0) + (labels[last]?.height ?? 0),
    at: (x, y, side) => html`${labels.map((label, index) => label.at(x, y + (tops[index] ?? 0), side))}`,
  };
}
