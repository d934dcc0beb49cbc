import { lastMeasured } from '@charter/model/last-measured.ts';
import { amountScale } from '@charter/model/space/scale.ts';
import { startingValue } from '@charter/model/starting-value.ts';
import type { Outcome, Target } from '@charter/model/success.ts';
import { compareValues, type Value } from '@charter/model/value/quantity.ts';
import { anchor } from '../html/anchor.ts';
import { type Html, html } from '../html/markup.ts';
import type { Page } from '../page/page.ts';
import { fill } from '../words/phrase.ts';
import { type Label, label } from './kit/label.ts';
import { LINE } from './kit/measure.ts';
import { titleOf } from './kit/names.ts';
import { type Drawing, picture } from './kit/picture.ts';
import { dot, line, rectangle } from './kit/shapes.ts';

/** A value and its day, as they are read. */
interface Said {
  readonly value: string;
  /** Empty where there is none. */
  readonly day: string;
}

/** A value on the way from where a target starts to where it leads. */
interface Mark extends Said {
  readonly kind: 'win' | 'last';
  /** 0 at the start, 1 at the target. */
  readonly at: number;
}

/** How far on its way to a target a value is; undefined where it counts something else. */
type Way = (value: Value) => number | undefined;

/** A target, as it is drawn. */
interface Track {
  readonly metric: string;
  readonly start: Said;
  readonly target: Said;
  /** Those that are reached first come first. */
  readonly marks: readonly Mark[];
}

const BAR = 8;
const GAP = 5;

/** Half of the stroke at either end. */
const EDGE = 1;

const RADIUS = 5.5;

/** From the middle of a sign to the text beside it. */
const ROOM = 10;

/** A value may lie this far before the start or past the target, in parts of the way; it is drawn there even if it lies further. */
const BEYOND = 0.25;

/** Each target of an outcome as a way from the baseline to where it leads, with the minimum win and the latest measurement on it. */
export function tracks(page: Page, outcome: Outcome): readonly Html[] {
  const words = page.words.pictures;
  return outcome.targets.flatMap((target, index) => {
    const track = trackOf(page, target);
    if (track === undefined) return [];
    const { metric, start, target: goal, marks } = track;
    return picture({
      id: anchor('track', `${outcome.id}-${index + 1}`),
      title: fill(words.track, { metric, from: inOneLine(start), to: inOneLine(goal) }),
      description: marks.map(inOneLine).join('; ') || words.nothingOnTrack,
      draw: (width) => drawn(track, width),
    });
  });
}

function trackOf(page: Page, target: Target): Track | undefined {
  const { charter, values, words } = page;
  const start = startingValue(charter, target);
  const way = start && wayOf(page, target, start);
  if (start === undefined || way === undefined) return undefined;
  const { baselines = [] } = charter.metrics.find(({ id }) => id === target.metric) ?? {};
  const since = baselines.find(({ value, date }) => date !== undefined && compareValues(value, start) === 0)?.date;
  return {
    metric: titleOf(page, target.metric),
    start: { value: values.value(start), day: since === undefined ? '' : values.date(since) },
    target: {
      value: values.value(target.to),
      day: target.by === undefined ? '' : fill(words.success.by, { date: values.date(target.by) }),
    },
    marks: [...winsOn(page, target, way), ...lastOn(page, target, way)].toSorted((a, b) => a.at - b.at),
  };
}

/** Nothing where the target is where it starts, or where the two cannot be held against each other. */
function wayOf({ charter }: Page, { metric, to }: Target, start: Value): Way | undefined {
  const unit = charter.metrics.find(({ id }) => id === metric)?.unit;
  const scale = unit === undefined ? undefined : amountScale(unit);
  const place = (value: Value) => Number(scale?.position(value) ?? Number.NaN);
  const [first, last] = [place(start), place(to)];
  if (!(Math.abs(last - first) > 0)) return undefined;
  return (value) => {
    const at = (place(value) - first) / (last - first);
    return Number.isFinite(at) ? at : undefined;
  };
}

function winsOn({ charter, values, words }: Page, { metric }: Target, way: Way): readonly Mark[] {
  const tests = charter.minimumWins.flatMap((win) => win.tests);
  return tests.flatMap(({ condition, by }) =>
    condition.any
      .flatMap(({ all }) => all)
      .flatMap((comparison): readonly Mark[] => {
        if (comparison.kind !== 'threshold' || comparison.subject !== metric) return [];
        const at = way(comparison.value);
        const value = fill(words.pictures.minimumWin, { value: values.value(comparison.value) });
        const day = by === undefined ? '' : fill(words.success.by, { date: values.date(by) });
        return at === undefined ? [] : [{ kind: 'win', value, day, at }];
      }),
  );
}

function lastOn({ charter, values, words }: Page, { metric }: Target, way: Way): readonly Mark[] {
  const reading = lastMeasured(charter, metric);
  const at = reading && way(reading.value);
  if (reading === undefined || at === undefined) return [];
  const value = fill(words.pictures.lastMeasured, { value: values.value(reading.value) });
  return [{ kind: 'last', value, day: values.date(reading.date), at }];
}

function inOneLine({ value, day }: Said): string {
  return day === '' ? value : `${value} (${day})`;
}

function inTwoLines({ value, day }: Said, width: number, tone?: 'strong'): Label {
  return label(
    [
      { text: value, tone },
      { text: day, tone: 'quiet' },
    ],
    width,
  );
}

function drawn({ metric, start, target, marks }: Track, width: number): Drawing {
  const ats = marks.map(({ at }) => at);
  const [low, high] = [Math.max(-BEYOND, Math.min(0, ...ats)), Math.min(1 + BEYOND, Math.max(1, ...ats))];
  const x = (at: number) => EDGE + ((Math.min(high, Math.max(low, at)) - low) / (high - low)) * (width - 2 * EDGE);
  const [first, goal] = [x(0), x(1)];
  const last = marks.find(({ kind }) => kind === 'last')?.at ?? 0;

  const name = label([{ text: metric }], width);
  const bar = name.height + GAP;
  const ends = [start, target].map((end) => inTwoLines(end, (goal - first) / 2 - GAP, 'strong'));
  let y = bar + BAR + GAP + Math.max(...ends.map(({ height }) => height)) + GAP;
  const said = marks.map((mark) => {
    const { kind, at } = mark;
    const place = Math.min(Math.max(x(at), RADIUS), width - RADIUS);
    const side = place < width / 2 ? 'start' : 'end';
    const words = inTwoLines(mark, (side === 'start' ? width - place : place) - ROOM);
    const row = [sign(kind, place, y + LINE / 2), words.at(side === 'start' ? place + ROOM : place - ROOM, y, side)];
    y += words.height + 2;
    return [sign(kind, place, bar + BAR / 2), row];
  });
  return {
    height: y,
    marks: [
      name.at(0, 0),
      rectangle(x(low), bar, x(high) - x(low), BAR, 'way'),
      rectangle(first, bar, x(last) - first, BAR, 'bar'),
      [first, goal].map((end) => line(end, bar - 3, end, bar + BAR + 3, 'edge')),
      ends[0]?.at(first - EDGE, bar + BAR + GAP),
      ends[1]?.at(goal + EDGE, bar + BAR + GAP, 'end'),
      said,
    ],
  };
}

/** On the bar and beside the text it means the same: a line for the win, a dot for what was measured. Both stand off from the bar. */
function sign(kind: Mark['kind'], x: number, y: number): Html {
  if (kind === 'last') return dot(x, y, RADIUS, 'moment');
  return html`${line(x, y - 9, x, y + 9, 'halo')}${line(x, y - 8, x, y + 8, 'promise')}`;
}
