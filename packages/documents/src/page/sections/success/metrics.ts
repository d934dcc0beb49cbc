import type { Baseline, Metric } from '@charter/model/success.ts';
import { anchor } from '../../../html/anchor.ts';
import { type Content, type Html, html } from '../../../html/markup.ts';
import { date } from '../../kit/day.ts';
import { lines } from '../../kit/list.ts';
import { inline } from '../../kit/said.ts';
import { labelled, say } from '../../kit/say.ts';
import type { Page } from '../../page.ts';
import { titledSheet } from '../../sheet.ts';
import { waivers } from '../../waivers.ts';

/** All that is measured: in what, from where, how often and by whom. */
export function metrics(page: Page): Html | undefined {
  const words = page.words.success;
  return titledSheet(
    words.metrics,
    page.charter.metrics,
    [
      { head: words.metric, cell: ({ title, without }) => html`${inline(page, title)}${waivers(page, without)}` },
      { head: words.unit, cell: (metric) => counted(page, metric) },
      { head: words.baselines, cell: ({ baselines }) => lines(baselines.map((baseline) => stood(page, baseline))) },
      {
        head: words.measured,
        cell: (metric) => lines([measured(page, metric), source(page, metric)]),
      },
      { head: words.tells, cell: (metric) => tells(page, metric) },
    ],
    ({ id }) => anchor('metric', id),
  );
}

/** In what it is counted, which way is better, and what values there can be. */
function counted(page: Page, { unit, better, range }: Metric): Content {
  const words = page.words.success;
  const possible = range && say(words.range, { low: page.values.value(range.low), high: page.values.value(range.high) });
  return lines([html`${unit}${better && `, ${words.betters[better]}`}`, possible]);
}

/** Whether a metric tells early or afterwards, of what, and what it moves. */
function tells(page: Page, { timing, about, helps, hurts }: Metric): Content {
  const words = page.words.success;
  const dir = page.directory;
  const parts = [timing && words.timings[timing], about && words.aspects[about]].filter((part) => part !== undefined);
  return lines([
    parts.join(', '),
    helps.length > 0 && say(words.helps, { metrics: dir.row(helps) }),
    hurts.length > 0 && say(words.hurts, { metrics: dir.row(hurts) }),
  ]);
}

function stood(page: Page, { value, date: day, text }: Baseline): Content {
  const words = page.words.success;
  const known = page.values.value(value);
  const stood = day === undefined ? known : say(words.stoodOn, { value: known, date: date(page, day) });
  return text === undefined ? stood : labelled(page, stood, inline(page, text));
}

function measured(page: Page, { measured }: Metric): Html | undefined {
  const words = page.words.success;
  if (measured === undefined) return undefined;
  const { cadence, by } = measured;
  const often = page.values.cadence(cadence);
  return by === undefined ? html`${often}` : say(words.measuredBy, { cadence: often, who: page.directory.name(by) });
}

function source(page: Page, { source }: Metric): Html | undefined {
  const words = page.words.success;
  if (source === undefined) return undefined;
  const { text, partner } = source;
  const where = inline(page, text);
  return partner === undefined
    ? say(words.source, { text: where })
    : say(words.sourceOf, { text: where, partner: page.directory.name(partner) });
}
