import type { Renewal, RenewalCriterion } from '@charter/model/change.ts';
import type { Content, Html } from '../../../html/markup.ts';
import { absent } from '../../absent.ts';
import { condition } from '../../conditions.ts';
import { facts } from '../../kit/facts.ts';
import { inline } from '../../kit/said.ts';
import { subsection } from '../../kit/section.ts';
import type { Page } from '../../page.ts';
import { schedule } from '../../schedule.ts';
import { sheet } from '../../sheet.ts';
import { texts } from '../../texts.ts';
import { waivers } from '../../waivers.ts';

/** The days on which the partners choose to go on, to do more or to stop, and by which criteria. */
export function renewals(page: Page): Html | undefined {
  const words = page.words.change;
  const all = page.charter.renewals.map((renewal) => about(page, renewal));
  const content = all.length > 0 ? all : absent(page, 'renewal');
  return content && subsection(undefined, words.renewal, content);
}

function about(page: Page, renewal: Renewal): Content {
  const words = page.words.change;
  const { criteria, goals, forums, notice, without } = renewal;
  return [
    facts([
      [words.held, schedule(page, renewal)],
      [words.by, page.directory.names(forums)],
      [words.notice, notice && page.values.duration(notice)],
      [words.nextGoals, texts(page, goals)],
    ]),
    sheet(words.criteria, criteria, [
      { head: words.course, cell: ({ choice }) => words.courses[choice] },
      { head: words.criterion, cell: (criterion) => criterionText(page, criterion) },
    ]),
    waivers(page, without),
  ];
}

function criterionText(page: Page, criterion: RenewalCriterion): Content {
  const words = page.words.change;
  if (criterion.condition !== undefined) return condition(page, criterion.condition, (subject) => page.directory.cited(subject));
  return criterion.text === undefined ? words.otherwise : inline(page, criterion.text);
}
