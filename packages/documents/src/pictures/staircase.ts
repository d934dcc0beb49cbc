import type { Decision } from '@charter/model/deciding.ts';
import { type Band, decisionGrid } from '@charter/model/decision-grid.ts';
import type { LineAxis } from '@charter/model/space/axis.ts';
import { anchor } from '../html/anchor.ts';
import type { Html } from '../html/markup.ts';
import { plain } from '../html/prose.ts';
import type { Page } from '../page/page.ts';
import { fill } from '../words/phrase.ts';
import { edgeText } from './kit/band-text.ts';
import { label } from './kit/label.ts';
import { picture } from './kit/picture.ts';
import { risingText } from './kit/rising.ts';
import { ruling } from './kit/ruling.ts';
import { placesOf } from './kit/scale.ts';
import { described, roomForSteps, stairs } from './kit/stairs.ts';

/** A decision over one quantity as stairs: how far each step goes, and who stands on it. Nothing where there are no steps. */
export function staircase(page: Page, decision: Decision): Html | undefined {
  const grid = decisionGrid(decision);
  const [axis] = grid?.axes ?? [];
  const [bands = []] = grid?.bands ?? [];
  if (grid === undefined || axis?.kind !== 'line' || grid.axes.length > 1 || bands.length < 2) return undefined;
  const words = page.words.pictures;
  const steps = bands.map((band, index) => {
    const rule = grid.ruleIn(index, 0);
    return { onTread: edgeText(page, axis, band), inside: ruling(page, rule), missing: rule === undefined };
  });
  return picture({
    id: anchor('staircase', decision.id),
    title: fill(words.staircase, { decision: plain(decision.title) }),
    description: described(steps),
    draw: (width) => {
      const { first, last } = roomForSteps(width, steps);
      const { places, scaling } = placesOf(
        bands.slice(0, -1).map((band) => edgeOf(axis, band)),
        first,
        last,
      );
      const drawing = stairs(width, steps, places);
      const quantity = label([{ text: risingText(page, axis, 'right', scaling), tone: 'quiet' }], width);
      return { height: drawing.height + quantity.height + 4, marks: [drawing.marks, quantity.at(0, drawing.height + 4)] };
    },
  });
}

/** The amount at which a band ends; days have no place on a scale that begins at nothing. */
function edgeOf({ cells, scale }: LineAxis, { after }: Band): string {
  const edge = cells[after - 1]?.kind === 'point' ? cells[after - 1] : cells[after];
  return edge?.kind === 'point' && scale.value(edge.at).kind !== 'date' ? edge.at : '0';
}
