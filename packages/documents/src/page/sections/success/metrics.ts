import type { Baseline, Metric } from '@charter/model/success.ts';
import { anchor } from '../../../html/anchor.ts';
import { type Content, type Html, html } from '../../../html/markup.ts';
import { date } from '../../kit/day.ts';
import { lines } from '../../kit/list.ts';
import { inline } from '../../kit/said.ts';
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
  const possible = range && `${words.range} ${page.values.value(range.low)} ${words.rangeTo} ${page.values.value(range.high)}`;
  return lines([html`${unit}${better && `, ${words.betters[better]}`}`, possible]);
}

/** Whether a metric tells early or afterwards, of what, and what it moves. */
function tells(page: Page, { timing, about, helps, hurts }: Metric): Content {
  const words = page.words.success;
  const dir = page.directory;
  const parts = [timing && words.timings[timing], about && words.aspects[about]].filter((part) => part !== undefined);
  return lines([
    parts.join(', '),
    helps.length > 0 && html`${words.helps} ${dir.row(helps)}`,
    hurts.length > 0 && html`${words.hurts} ${dir.row(hurts)}`,
  ]);
}

function stood(page: Page, { value, date: day, text }: Baseline): Content {
  const words = page.words.success;
  return html`${page.values.value(value)}${day && html` ${words.on} ${date(page, day)}`}${text !== undefined && html`: ${inline(page, text)}`}`;
}

function measured(page: Page, { measured }: Metric): Html | undefined {
  const words = page.words.success;
  if (measured === undefined) return undefined;
  const { cadence, by } = measured;
  return html`${page.values.cadence(cadence)}${by && html` ${words.measuredBy} ${page.directory.name(by)}`}`;
}

function source(page: Page, { source }: Metric): Html | undefined {
  const words = page.words.success;
  if (source === undefined) return undefined;
  const { text, partner } = source;
  return html`${words.source} ${inline(page, text)}${partner && html` ${words.of} ${page.directory.name(partner)}`}`;
}
