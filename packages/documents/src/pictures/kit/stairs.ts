import { inOneLine, label, type Words } from './label.ts';
import { LINE, textWidth } from './measure.ts';
import type { Drawing } from './picture.ts';
import { line, polyline } from './shapes.ts';

/** A step of stairs that rise to the right. */
export interface Step {
  /** What stands on the step, at its right end: up to where it goes. */
  readonly onTread: string;
  /** What is inside: it has the room from where the step begins to the right edge. */
  readonly inside: readonly Words[];
  /** Nobody stands on it. */
  readonly missing?: boolean;
}

/** What the last step has for itself, in parts of the width. */
const LAST_STEP = 0.5;
const GAP = 8;

/** The stairs in words, from the lowest step to the highest. */
export function described(steps: readonly Step[]): string {
  return steps.map(({ onTread, inside }) => inOneLine([{ text: onTread }, ...inside])).join('. ');
}

/** Between which places the steps after the first one may begin. */
export function roomForSteps(width: number, steps: readonly Step[]): { readonly first: number; readonly last: number } {
  const widest = Math.max(...steps.slice(0, -1).map(({ onTread }) => textWidth(onTread)), 0) + GAP;
  const first = Math.min(widest, width * LAST_STEP);
  return { first, last: Math.max(first, width * (1 - LAST_STEP)) };
}

/** Stairs: `starts` are the places where the steps after the first begin. What is inside of a step stands below it, beside the steps further down. */
export function stairs(width: number, steps: readonly Step[], starts: readonly number[]): Drawing {
  const lefts = [0, ...starts];
  const labels = steps.map(({ inside }, index) => label(inside, width - (lefts[index] ?? 0) - 2 * GAP));
  const heights = labels.map(({ height }) => height + 2 * GAP);
  const height = LINE + heights.reduce((sum, one) => sum + one, 0);
  const treads = heights.map((_, index) => height - heights.slice(0, index + 1).reduce((sum, one) => sum + one, 0));
  const outline = steps.flatMap((_, index): (readonly [number, number])[] => [
    [lefts[index] ?? 0, treads[index - 1] ?? height],
    [lefts[index] ?? 0, treads[index] ?? 0],
  ]);
  const area = polyline([...outline, [width, treads.at(-1) ?? 0], [width, height], [0, height]], 'area');
  const marks = steps.map(({ onTread, missing = false }, index) => {
    const [left, right, tread = 0] = [lefts[index] ?? 0, lefts[index + 1] ?? width, treads[index]];
    const below = treads[index - 1] ?? height;
    return [
      line(left, below, left, tread, missing ? 'edge broken' : 'edge'),
      line(left, tread, right, tread, missing ? 'edge broken' : 'edge'),
      label([{ text: onTread, tone: 'quiet' }], Math.max(right, textWidth(onTread) + 1)).at(
        Math.max(right - GAP / 2, textWidth(onTread)),
        tread - LINE,
        'end',
      ),
      labels[index]?.at(left + GAP, tread + GAP),
    ];
  });
  return { height, marks: [area, marks, line(0, height, width, height, 'hair')] };
}
