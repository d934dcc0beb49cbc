import type { Charter } from '@charter/model/charter.ts';
import { escalationClock } from '@charter/model/escalation-clock.ts';
import type { Html } from '../../../html/markup.ts';
import { inline } from '../../../html/prose.ts';
import { durationText } from '../../../values/value.ts';
import { decidingWords as words } from '../../../words/deciding.ts';
import { absent } from '../../absent.ts';
import { directory } from '../../directory.ts';
import { facts } from '../../kit/facts.ts';
import { subsection } from '../../kit/section.ts';
import { sheet } from '../../sheet.ts';
import { texts } from '../../texts.ts';
import { waivers } from '../../waivers.ts';
import { mediators } from './mediators.ts';

/** Where a disagreement goes: rung by rung, with the time that has passed by then, and who mediates. */
export function escalation(charter: Charter): Html {
  const helpers = mediators(charter);
  const { escalation } = charter;
  if (escalation === undefined) {
    return subsection(undefined, words.escalation, [absent(charter, 'escalation', words.noEscalation), helpers]);
  }
  const dir = directory(charter);
  const clock = escalationClock(escalation);
  const steps = escalation.rungs.map((rung, index) => ({ ...rung, number: index + 1, passed: clock[index] }));
  return subsection(undefined, escalation.title === undefined ? words.escalation : inline(escalation.title), [
    sheet(
      words.ladder,
      steps,
      [
        { head: words.step, cell: ({ number }) => number },
        { head: words.who, cell: ({ deciders }) => dir.row(deciders, words.and) },
        { head: words.has, cell: ({ within }) => within && `${words.within} ${durationText(within)}` },
        { head: words.elapsed, cell: ({ passed }) => passed?.map(durationText).join(words.plus) },
        { head: words.silent, cell: ({ silent }) => silent && inline(silent) },
      ],
      undefined,
      'unseen',
    ),
    facts([
      [words.inAll, escalation.total && durationText(escalation.total)],
      [words.rules, texts(escalation.rules)],
      [words.rituals, dir.names(escalation.rituals)],
    ]),
    helpers,
    waivers(escalation.without),
  ]);
}
