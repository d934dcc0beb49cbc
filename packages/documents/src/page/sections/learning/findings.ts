import type { Charter } from '@charter/model/charter.ts';
import type { ExperimentResult, SafetyReview } from '@charter/model/experiments.ts';
import { bdi } from '../../../html/bdi.ts';
import { type Content, html } from '../../../html/markup.ts';
import { inline } from '../../../html/prose.ts';
import { date } from '../../../html/time.ts';
import { experimentWords as words } from '../../../words/experiments.ts';
import { directory } from '../../directory.ts';
import { list } from '../../kit/list.ts';

/** What was looked at before people were affected, by whom and when. */
export function safetyReviews(charter: Charter, reviews: readonly SafetyReview[]): Content {
  const items = reviews.map(({ area, text, by, date: day }) => {
    const who = by !== undefined && html`, ${directory(charter).name(by)}`;
    return html`${words.area[area]}${who}${day && html`, ${date(day)}`}: ${bdi(inline(text))}`;
  });
  return list(items);
}

/** How an experiment ended, and what is done otherwise because of it. */
export function results(all: readonly ExperimentResult[]): Content {
  const items = all.map(({ result, date: day, text, changed }) => {
    const since = day && html` ${words.on} ${date(day)}`;
    const change = changed !== undefined && html`<br>${words.changed} ${bdi(inline(changed))}`;
    return html`${words.result[result]}${since}: ${bdi(inline(text))}${change}`;
  });
  return list(items, 'plain');
}
