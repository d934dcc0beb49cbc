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
import { list } from '../../kit/list.ts';
import { titledSheet } from '../../sheet.ts';
import { waivers } from '../../waivers.ts';

/** All that is measured: in what, from where, how often and by whom. */
export function metrics(charter: Charter): Html | undefined {
  const dir = directory(charter);
  return titledSheet(
    words.metrics,
    charter.metrics,
    [
      { head: words.metric, cell: ({ title, without }) => html`${inline(title)}${waivers(without)}` },
      { head: words.unit, cell: ({ unit, better }) => html`${unit}${better && `, ${words.betters[better]}`}` },
      { head: words.tells, cell: tells },
      { head: words.baselines, cell: ({ baselines }) => list(baselines.map(stood), 'plain') },
      { head: words.range, cell: ({ range }) => range && `${valueText(range.low)} ${words.rangeTo} ${valueText(range.high)}` },
      {
        head: words.measured,
        cell: (metric) =>
          list(
            [measured(charter, metric), source(charter, metric)].filter((part) => part !== undefined),
            'plain',
          ),
      },
      { head: words.helps, cell: ({ helps }) => dir.names(helps) },
      { head: words.hurts, cell: ({ hurts }) => dir.names(hurts) },
    ],
    ({ id }) => anchor('metric', id),
  );
}

/** Whether a metric tells early or afterwards, and of what. */
function tells({ timing, about }: Metric): string | undefined {
  const parts = [timing && words.timings[timing], about && words.aspects[about]].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(', ');
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
