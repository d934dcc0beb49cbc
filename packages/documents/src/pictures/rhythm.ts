import type { Forum } from '@charter/model/forums.ts';
import { tiers } from '@charter/model/tiers.ts';
import { longestDays } from '@charter/model/value/duration.ts';
import type { Html } from '../html/markup.ts';
import type { Page } from '../page/page.ts';
import { fill } from '../words/phrase.ts';
import { inOneLine, label, type Words } from './kit/label.ts';
import { LINE } from './kit/measure.ts';
import { namesByPartner, titleOf } from './kit/names.ts';
import { type Drawing, picture } from './kit/picture.ts';
import { line, rectangle, strokes } from './kit/shapes.ts';

/** A body that decides, as it stands in the picture. */
interface Body {
  /** Its level, where it is the first on it. */
  readonly level: string;
  readonly texts: readonly Words[];
  /** How many days lie between two meetings; none where nothing says. */
  readonly period: number | undefined;
}

/** How many days the picture looks ahead: a quarter, or a year where somebody meets less often. */
const QUARTER = 91;
const YEAR = 365;

/** Half the height of the stroke for a meeting. */
const STROKE = 5;
const GAP = 12;

/** From this width on there is room for texts and strokes beside each other. */
const WIDE = 400;

/** Strokes closer to each other than this would be one. */
const CLOSEST = 3;

/** The bodies that decide on their levels, from the top down, with who sits there and a stroke for each meeting, so that the rhythm is seen. */
export function rhythm(page: Page): Html | undefined {
  const bodies = bodiesOf(page);
  if (bodies.length < 2 || !bodies.some(({ period }) => period !== undefined)) return undefined;
  const span = bodies.every(({ period = 0 }) => period < QUARTER) ? QUARTER : YEAR;
  return picture({
    id: 'c-picture-rhythm',
    title: page.words.pictures.rhythm,
    description: bodies.map(({ level, texts }) => inOneLine([{ text: level }, ...texts])).join('. '),
    draw: (width) => drawn(page, bodies, span, width),
  });
}

function bodiesOf(page: Page): readonly Body[] {
  const words = page.words.forums;
  const inOrder = [...tiers, undefined].flatMap((tier) => page.charter.forums.filter((forum) => forum.tier === tier));
  return inOrder.map((forum, index) => {
    const { id, tier, members, chair, meets } = forum;
    const days = meets?.cadence && Number(longestDays(meets.cadence.every));
    return {
      level: tier === undefined || tier === inOrder[index - 1]?.tier ? '' : words.tiers[tier],
      texts: [
        { text: titleOf(page, id), tone: 'strong' },
        { text: meetsText(page, forum) },
        ...namesByPartner(page, members),
        { text: chair === undefined ? '' : fill(words.chair, { chair: titleOf(page, chair) }) },
      ],
      period: days && Math.max(1, days),
    };
  });
}

function meetsText({ values, words }: Page, { meets, decides }: Forum): string {
  const often = meets?.cadence && values.cadence(meets.cadence);
  const long = meets?.length && fill(words.forums.length, { length: values.duration(meets.length) });
  const rule = decides && words.forums.rules[decides];
  return [[often, long].filter(Boolean).join(' '), rule].filter(Boolean).join(' · ');
}

/** Strokes stand beside the texts where there is room, so that their rhythms can be compared; else below them. */
function drawn({ words }: Page, bodies: readonly Body[], span: number, width: number): Drawing {
  const beside = width >= WIDE;
  const left = beside ? width / 2 : 0;
  let y = 0;
  const marks = bodies.map(({ level, texts, period }) => {
    const head = label([{ text: level, tone: 'quiet' }], width);
    const said = label(texts, beside ? left - GAP : width);
    const [rule, top] = [y + head.height + 2, y + (level === '' ? 0 : head.height + GAP / 2)];
    const middle = beside ? top + LINE / 2 : top + said.height + STROKE + GAP / 2;
    const marks = [
      level !== '' && [head.at(0, y), line(0, rule, width, rule, 'hair')],
      said.at(0, top),
      line(left, middle, width, middle, 'hair'),
      period !== undefined && meetings(period, span, left, width, middle),
    ];
    y = Math.max(top + said.height, middle + STROKE) + GAP;
    return marks;
  });
  const foot = label([{ text: span === QUARTER ? words.pictures.quarter : words.pictures.year, tone: 'quiet' }], width - left);
  return { height: y + foot.height, marks: [marks, foot.at(left, y)] };
}

function meetings(period: number, span: number, left: number, right: number, middle: number): Html {
  const perDay = (right - left - 2) / span;
  if (period * perDay < CLOSEST) return rectangle(left, middle - STROKE, right - left, 2 * STROKE, 'bar');
  const count = Math.ceil(span / period);
  return strokes(
    Array.from({ length: count }, (_, nth) => left + 1 + nth * period * perDay),
    middle - STROKE,
    middle + STROKE,
  );
}
