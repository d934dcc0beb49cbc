import type { Charter } from '@charter/model/charter.ts';
import type { Baseline, Metric } from '@charter/model/success.ts';
import { anchor } from '../../../html/anchor.ts';
import { type Content, type Html, html } from '../../../html/markup.ts';
import { inline } from '../../../html/prose.ts';
import { date } from '../../../html/time.ts';
import { cadenceText } from '../../../values/cadence.ts';
import { valueText } from '../../../values/value.ts';
import { successWords as words } from '../../../words/success.ts';
import { directory } from '../../directory.ts';
import { lines } from '../../kit/list.ts';
import { titledSheet } from '../../sheet.ts';
import { waivers } from '../../waivers.ts';

/** All that is measured: in what, from where, how often and by whom. */
export function metrics(charter: Charter): Html | undefined {
  return titledSheet(
    words.metrics,
    charter.metrics,
    [
      { head: words.metric, cell: ({ title, without }) => html`${inline(title)}${waivers(without)}` },
      { head: words.unit, cell: counted },
      { head: words.baselines, cell: ({ baselines }) => lines(baselines.map(stood)) },
      {
        head: words.measured,
        cell: (metric) => lines([measured(charter, metric), source(charter, metric)]),
      },
      { head: words.tells, cell: (metric) => tells(charter, metric) },
    ],
    ({ id }) => anchor('metric', id),
  );
}

/** In what it is counted, which way is better, and what values there can be. */
function counted({ unit, better, range }: Metric): Content {
  const possible = range && `${words.range} ${valueText(range.low)} ${words.rangeTo} ${valueText(range.high)}`;
  return lines([html`${unit}${better && `, ${words.betters[better]}`}`, possible]);
}

/** Whether a metric tells early or afterwards, of what, and what it moves. */
function tells(charter: Charter, { timing, about, helps, hurts }: Metric): Content {
  const dir = directory(charter);
  const parts = [timing && words.timings[timing], about && words.aspects[about]].filter((part) => part !== undefined);
  return lines([
    parts.join(', '),
    helps.length > 0 && html`${words.helps} ${dir.row(helps)}`,
    hurts.length > 0 && html`${words.hurts} ${dir.row(hurts)}`,
  ]);
}

function stood({ value, date: day, text }: Baseline): Content {
  return html`${valueText(value)}${day && html` ${words.on} ${date(day)}`}${text !== undefined && html`: ${inline(text)}`}`;
}

function measured(charter: Charter, { measured }: Metric): Html | undefined {
  if (measured === undefined) return undefined;
  const { cadence, by } = measured;
  return html`${cadenceText(cadence)}${by && html` ${words.measuredBy} ${directory(charter).name(by)}`}`;
}

function source(charter: Charter, { source }: Metric): Html | undefined {
  if (source === undefined) return undefined;
  const { text, partner } = source;
  return html`${words.source} ${inline(text)}${partner && html` ${words.of} ${directory(charter).name(partner)}`}`;
}
