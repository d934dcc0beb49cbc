import type { Renewal, RenewalCriterion } from '@charter/model/change.ts';
import type { Charter } from '@charter/model/charter.ts';
import type { Content, Html } from '../../../html/markup.ts';
import { inline } from '../../../html/prose.ts';
import { durationText } from '../../../values/value.ts';
import { changeWords as words } from '../../../words/change.ts';
import { absent } from '../../absent.ts';
import { condition } from '../../conditions.ts';
import { directory } from '../../directory.ts';
import { facts } from '../../kit/facts.ts';
import { subsection } from '../../kit/section.ts';
import { schedule } from '../../schedule.ts';
import { sheet } from '../../sheet.ts';
import { texts } from '../../texts.ts';
import { waivers } from '../../waivers.ts';

/** The days on which the partners choose to go on, to do more or to stop, and by which criteria. */
export function renewals(charter: Charter): Html | undefined {
  const all = charter.renewals.map((renewal) => about(charter, renewal));
  const content = all.length > 0 ? all : absent(charter, 'renewal');
  return content && subsection(undefined, words.renewal, content);
}

function about(charter: Charter, renewal: Renewal): Content {
  const { criteria, goals, forums, notice, without } = renewal;
  return [
    facts([
      [words.held, schedule(renewal)],
      [words.by, directory(charter).names(forums)],
      [words.notice, notice && durationText(notice)],
      [words.nextGoals, texts(goals)],
    ]),
    sheet(words.criteria, criteria, [
      { head: words.course, cell: ({ choice }) => words.courses[choice] },
      { head: words.criterion, cell: (criterion) => criterionText(charter, criterion) },
    ]),
    waivers(without),
  ];
}

function criterionText(charter: Charter, criterion: RenewalCriterion): Content {
  if (criterion.condition !== undefined) return condition(criterion.condition, (subject) => directory(charter).cited(subject));
  return criterion.text === undefined ? words.otherwise : inline(criterion.text);
}
