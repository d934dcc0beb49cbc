import type { Charter } from '@charter/model/charter.ts';
import type { Target } from '@charter/model/success.ts';
import { type Html, html } from '../html/markup.ts';
import { date } from '../html/time.ts';
import { valueText } from '../values/value.ts';
import { successWords as words } from '../words/success.ts';
import { directory } from './directory.ts';

/** How far something is to go: "waiting time from 50 minutes to 40 minutes by 4 April 2026". */
export function targetText(charter: Charter, { metric, from, to, by }: Target): Html {
  return html`${directory(charter).cited(metric)} ${from && `${words.from} ${valueText(from)} `}${words.to} ${valueText(to)}${by && html` ${words.byDay} ${date(by)}`}`;
}
