import type { ExperimentResult, SafetyReview } from '@charter/model/experiments.ts';
import { bdi } from '../../../html/bdi.ts';
import { type Content, html } from '../../../html/markup.ts';
import { date } from '../../kit/day.ts';
import { list } from '../../kit/list.ts';
import { inline } from '../../kit/said.ts';
import { labelled, say } from '../../kit/say.ts';
import type { Page } from '../../page.ts';

/** What was looked at before people were affected, by whom and when. */
export function safetyReviews(page: Page, reviews: readonly SafetyReview[]): Content {
  const words = page.words.experiments;
  const items = reviews.map(({ area, text, by, date: day }) => {
    const who = by !== undefined && html`, ${page.directory.name(by)}`;
    return labelled(page, html`${words.area[area]}${who}${day && html`, ${date(page, day)}`}`, bdi(inline(page, text)));
  });
  return list(items);
}

/** How an experiment ended, and what is done otherwise because of it. */
export function results(page: Page, all: readonly ExperimentResult[]): Content {
  const words = page.words.experiments;
  const items = all.map(({ result, date: day, text, changed }) => {
    const ended = day === undefined ? words.result[result] : say(words.resultOn, { result: words.result[result], date: date(page, day) });
    const change = changed !== undefined && html`<br>${labelled(page, words.changed, bdi(inline(page, changed)))}`;
    return html`${labelled(page, ended, bdi(inline(page, text)))}${change}`;
  });
  return list(items, 'plain');
}
