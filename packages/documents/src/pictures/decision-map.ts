import type { Decision, DecisionRule } from '@charter/model/deciding.ts';
import { anchor } from '../html/anchor.ts';
import type { Html } from '../html/markup.ts';
import { plain } from '../html/prose.ts';
import type { Page } from '../page/page.ts';
import { spelled } from '../page/spelled.ts';
import { fill } from '../words/phrase.ts';
import { bandText, edgeText } from './kit/band-text.ts';
import { inOneLine, label, type Words } from './kit/label.ts';
import { labelledText, numbered } from './kit/names.ts';
import { type Drawing, picture } from './kit/picture.ts';
import { borders, type Plane, planeOf } from './kit/plane.ts';
import type { Area } from './kit/regions.ts';
import { risingText } from './kit/rising.ts';
import { ruling } from './kit/ruling.ts';
import { line, rectangle } from './kit/shapes.ts';
import { stacked } from './kit/stacked.ts';

/** What is said of a rule, and its number in the order of the table; a case without a rule comes last. */
interface Said {
  readonly number: number;
  readonly texts: readonly Words[];
  readonly shade: string;
}

type Sayings = ReadonlyMap<DecisionRule | undefined, Said>;

const PAD = 8;

const TICK = 6;

/** Half of the line around the map. */
const EDGE = 1;

/** From this width on, amounts stand beside their rows, within this part of it; on narrower pictures, in the rows. */
const WIDE = 400;
const BESIDE = 0.22;

/** The least width of a region in which its rule is read with ease; in narrower ones a number stands for it. */
const FOR_WORDS = 130;

/** A decision over two quantities as a map, with a region for each rule. Nothing where one of the quantities makes no difference. */
export function decisionMap(page: Page, decision: Decision): Html | undefined {
  const plane = planeOf(decision);
  if (plane === undefined) return undefined;
  const sayings = sayingsOf(page, decision, plane);
  const list = [...sayings.values()].map(({ number, texts }) => `${number} ${inOneLine(texts)}`);
  return picture({
    id: anchor('map', decision.id),
    title: fill(page.words.pictures.map, { decision: plain(decision.title) }),
    description: [...casesOf(page, plane, sayings), ...list].join('. '),
    draw: (width) => drawn(page, plane, sayings, width),
  });
}

function sayingsOf(page: Page, { rules }: Decision, { regions }: Plane): Sayings {
  const there = [...rules, undefined].filter((rule) => regions.some(({ what }) => what === rule));
  return new Map(
    there.map((rule, index) => {
      const shade = rule === undefined ? 'open' : `shade-${Math.min(index, 3)}`;
      return [rule, { number: index + 1, texts: ruling(page, rule), shade }];
    }),
  );
}

/** In which case which rule decides, a sentence a row: `delay up to 5 days; cost up to 50 000 EUR: 1; above 50 000 EUR: 2`. */
function casesOf(page: Page, { across, down, ruleIn }: Plane, sayings: Sayings): readonly string[] {
  const rows = down.bands.map((band, row) => {
    const cases = across.bands.map((other, column) =>
      labelledText(page, bandText(page, across.axis, other), String(sayings.get(ruleIn(column, row))?.number)),
    );
    const [amount, quantity] = [`${spelled(down.axis.name)} ${bandText(page, down.axis, band)}`, spelled(across.axis.name)];
    return `${amount}; ${quantity} ${cases.join('; ')}`;
  });
  return rows.toReversed();
}

function drawn(page: Page, plane: Plane, sayings: Sayings, width: number): Drawing {
  const { across, down, regions, ruleIn } = plane;
  const beside = width >= WIDE;
  const sides = down.bands.map((band) => {
    const room = beside ? width * BESIDE : (width - 2 * EDGE) / across.bands.length - 2 * PAD;
    return label([{ text: edgeText(page, down.axis, band), tone: 'quiet' }], room);
  });
  const gutter = beside ? Math.max(...sides.map((side) => side.width)) + PAD : EDGE;
  const column = (width - EDGE - gutter) / across.bands.length;
  const roomIn = ({ left, right }: Area) => (right - left) * column - 2 * PAD;
  const inside = beside && regions.every(({ place }) => roomIn(place) >= FOR_WORDS);
  const names = regions.map(({ what, place }) => {
    const { number, texts } = sayings.get(what) ?? { number: 0, texts: [] };
    return label(inside ? texts : [{ text: String(number), tone: 'strong' }], roomIn(place));
  });
  /** An amount that stands in its row has the first lines to itself. */
  const taken = ({ left, top }: Area) => (beside || left > 0 ? 0 : (sides[top]?.height ?? 0));
  const heights = rowHeights(
    sides.map(({ height }) => height + 2 * PAD),
    regions.map(({ place }, index) => ({ place, height: taken(place) + (names[index]?.height ?? 0) + 2 * PAD })),
  );
  const up = label([{ text: risingText(page, down.axis, 'up') }], width);
  const tops = [...heights, 0].map((_, row) => heights.slice(0, row).reduce((sum, one) => sum + one, up.height + PAD / 2));
  const [x, y] = [(index: number) => gutter + index * column, (index: number) => tops[index] ?? 0];
  const bottom = y(heights.length);
  const feet = across.bands.map((band) => label([{ text: edgeText(page, across.axis, band), tone: 'quiet' }], column - PAD));
  const right = label([{ text: risingText(page, across.axis, 'right') }], width - gutter);
  const below = bottom + PAD + Math.max(...feet.map(({ height }) => height));
  const list = stacked(inside ? [] : [...sayings.values()].map(({ number, texts }) => label(numbered(texts, number), width)), PAD / 2);
  const fields = heights.map((height, row) =>
    across.bands.map((_, at) => rectangle(x(at), y(row), column, height, sayings.get(ruleIn(at, row))?.shade ?? 'open')),
  );
  return {
    height: below + right.height + (inside ? 0 : PAD + list.height),
    marks: [
      up.at(0, 0),
      fields,
      heights
        .slice(1)
        .map((_, row) => line(beside ? gutter - TICK : gutter, y(row + 1), beside ? gutter : width - EDGE, y(row + 1), 'hair')),
      across.bands.slice(1).map((_, at) => line(x(at + 1), bottom, x(at + 1), bottom + TICK, 'hair')),
      borders(plane, x, y),
      sides.map((side, row) => side.at(beside ? 0 : gutter + PAD, y(row) + PAD)),
      regions.map(({ place }, index) => names[index]?.at(x(place.left) + PAD, y(place.top) + taken(place) + PAD)),
      feet.map((foot, at) => foot.at(x(at) + PAD / 2, bottom + PAD / 2)),
      right.at(gutter, below),
      list.at(0, below + right.height + PAD),
    ],
  };
}

/** Rows as high as their own amounts need, and as what stands in the regions. */
function rowHeights(least: readonly number[], needed: readonly { readonly place: Area; readonly height: number }[]): readonly number[] {
  const heights = [...least];
  for (const { place, height } of needed) {
    const there = heights.slice(place.top, place.bottom);
    const missing = (height - there.reduce((sum, one) => sum + one, 0)) / there.length;
    if (missing > 0) heights.splice(place.top, there.length, ...there.map((one) => one + missing));
  }
  return heights;
}
