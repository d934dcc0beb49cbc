import type { Comparison } from '@charter/model/condition.ts';
import type { Band } from '@charter/model/decision-grid.ts';
import type { Experiment, Verdict } from '@charter/model/experiments.ts';
import { lastMeasured, type Reading } from '@charter/model/last-measured.ts';
import { metricSpace } from '@charter/model/metric-space.ts';
import type { LineAxis } from '@charter/model/space/axis.ts';
import { boxOf, meets } from '@charter/model/space/box.ts';
import { regionOf } from '@charter/model/space/space.ts';
import { anchor } from '../html/anchor.ts';
import type { Html } from '../html/markup.ts';
import { plain } from '../html/prose.ts';
import type { Page } from '../page/page.ts';
import { fill } from '../words/phrase.ts';
import { bandText } from './kit/band-text.ts';
import { inOneLine, label, type Words } from './kit/label.ts';
import { LINE } from './kit/measure.ts';
import { titleOf } from './kit/names.ts';
import { type Drawing, picture } from './kit/picture.ts';
import { dot, line, rectangle } from './kit/shapes.ts';

/** A part of the line on which the same is done; nothing is said of it where it has no verdict. */
interface Stretch {
  readonly band: Band;
  readonly verdict: Verdict | undefined;
}

const BAR = 12;
const GAP = 6;
const RADIUS = 5.5;

/** What is done with an experiment, as stretches of a number line with the latest measurement on it. Nothing where its rules speak of several measures. */
export function numberLine(page: Page, experiment: Experiment): Html | undefined {
  const axis = axisOf(page, experiment);
  const stretches = axis === undefined ? [] : stretchesOf(axis, experiment);
  if (axis === undefined || stretches.length < 2) return undefined;
  const [metric, reading] = [titleOf(page, axis.name), lastMeasured(page.charter, axis.name)];
  const texts = stretches.map((stretch) => inOneLine([{ text: bandText(page, axis, stretch.band) }, ...aboutOf(page, stretch)]));
  return picture({
    id: anchor('line', experiment.id),
    title: fill(page.words.pictures.numberLine, { experiment: plain(experiment.title), metric }),
    description: [...texts, readingText(page, reading)].filter(Boolean).join('. '),
    draw: (width) => drawn(page, axis, stretches, reading, width),
  });
}

/** The measure that all rules compare; none where they speak of several, or of how one changes. */
function axisOf(page: Page, { verdicts }: Experiment): LineAxis | undefined {
  const { axes } = metricSpace(
    page.charter,
    verdicts.map(({ condition }) => condition),
  );
  const [axis, ...others] = axes;
  const isPlain = ({ subject, kind }: Comparison) => subject === axis?.name && kind !== 'change';
  const plainly = verdicts.every(({ condition }) => condition?.any.every(({ all }) => all.every(isPlain)) ?? true);
  return axis?.kind === 'line' && others.length === 0 && plainly ? axis : undefined;
}

function stretchesOf(axis: LineAxis, { verdicts }: Experiment): readonly Stretch[] {
  const space = { axes: [axis], whole: boxOf([[0, axis.cells.length]]) };
  const regions = verdicts.map((verdict) => ({ verdict, boxes: regionOf(space, verdict.condition).steadily }));
  const stretches: Stretch[] = [];
  for (const cell of axis.cells.keys()) {
    const box = boxOf([[cell, cell + 1]]);
    const verdict = regions.find(({ boxes }) => boxes.some((own) => meets(own, box)))?.verdict;
    const before = stretches.at(-1);
    if (before !== undefined && before.verdict === verdict)
      stretches[stretches.length - 1] = { verdict, band: { ...before.band, after: cell + 1 } };
    else stretches.push({ verdict, band: { from: cell, after: cell + 1 } });
  }
  return stretches;
}

/** What is done on a stretch, how long a value has to stay there, and by when that is decided. */
function aboutOf({ words, values }: Page, { verdict }: Stretch): readonly Words[] {
  const { verdict: names, decidedBy } = words.experiments;
  if (verdict === undefined) return [{ text: words.pictures.noVerdict, tone: 'worry' }];
  const lasting = verdict.condition?.any.flatMap(({ all }) => all.flatMap(({ during }) => during ?? [])) ?? [];
  return [
    { text: names[verdict.verdict], tone: 'strong' },
    { text: [...new Set(lasting.map((during) => fill(words.forums.length, { length: values.duration(during) })))].join(', ') },
    { text: verdict.by === undefined ? '' : fill(decidedBy, { date: values.date(verdict.by) }), tone: 'quiet' },
  ];
}

function readingText({ words, values }: Page, reading: Reading | undefined): string {
  return reading === undefined
    ? ''
    : `${fill(words.pictures.lastMeasured, { value: values.value(reading.value) })} (${values.date(reading.date)})`;
}

/** All stretches are as wide as each other: it is their order that matters. */
function drawn(page: Page, axis: LineAxis, stretches: readonly Stretch[], reading: Reading | undefined, width: number): Drawing {
  const room = width / stretches.length;
  const name = label([{ text: titleOf(page, axis.name) }], width);
  const heads = stretches.map(({ band }) => label([{ text: bandText(page, axis, band) }], room - GAP));
  const top = name.height + GAP + Math.max(...heads.map(({ height }) => height)) + GAP;
  const feet = stretches.map((stretch) => label(aboutOf(page, stretch), room - GAP));
  const below = top + BAR + GAP + Math.max(...feet.map(({ height }) => height));
  const at = reading && placeOf(axis, stretches, reading, room);
  const said = label([{ text: at === undefined ? '' : readingText(page, reading) }], width - 2 * RADIUS - GAP);
  return {
    height: below + (said.height > 0 ? GAP + said.height : 0),
    marks: [
      name.at(0, 0),
      heads.map((head, index) => head.at(index * room, top - GAP - head.height)),
      stretches.map(({ verdict }, index) => rectangle(index * room, top, room, BAR, `stretch-${verdict?.verdict ?? 'open'}`)),
      stretches.map((_, index) => index > 0 && line(index * room, top - GAP, index * room, top + BAR + GAP, 'edge')),
      feet.map((foot, index) => foot.at(index * room, top + BAR + GAP)),
      at !== undefined && [dot(at, top + BAR / 2, RADIUS, 'moment'), dot(RADIUS, below + GAP + LINE / 2, RADIUS, 'moment')],
      said.at(2 * RADIUS + GAP, below + GAP),
    ],
  };
}

/** Where a value stands: within a stretch that has two ends in proportion, else in its middle. */
function placeOf(axis: LineAxis, stretches: readonly Stretch[], { value }: Reading, room: number): number | undefined {
  const position = Number(axis.scale.position(value) ?? Number.NaN);
  if (Number.isNaN(position)) return undefined;
  const isThere = ({ band }: Stretch) =>
    axis.cells.slice(band.from, band.after).some((cell) => {
      if (cell.kind === 'point') return Number(cell.at) === position;
      if (cell.kind === 'option') return false;
      return Number(cell.above ?? Number.NEGATIVE_INFINITY) < position && position < Number(cell.below ?? Number.POSITIVE_INFINITY);
    });
  const index = stretches.findIndex(isThere);
  const [low, high] = [endOf(axis, stretches[index - 1]), endOf(axis, stretches[index])];
  if (index < 0) return undefined;
  const part = low === undefined || high === undefined || high === low ? 0.5 : (position - low) / (high - low);
  return index * room + Math.min(room - RADIUS, Math.max(RADIUS, part * room));
}

/** The value at which a stretch ends and the next begins. */
function endOf({ cells }: LineAxis, stretch: Stretch | undefined): number | undefined {
  const [cell, next] = stretch === undefined ? [] : [cells[stretch.band.after - 1], cells[stretch.band.after]];
  const end = cell?.kind === 'point' ? cell : next;
  return end?.kind === 'point' ? Number(end.at) : undefined;
}
