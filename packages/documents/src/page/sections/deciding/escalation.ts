import { escalationClock } from '@charter/model/escalation-clock.ts';
import type { Html } from '../../../html/markup.ts';
import { clockPicture } from '../../../pictures/clock.ts';
import { absent } from '../../absent.ts';
import { facts } from '../../kit/facts.ts';
import { inline } from '../../kit/said.ts';
import { say } from '../../kit/say.ts';
import { subsection } from '../../kit/section.ts';
import type { Page } from '../../page.ts';
import { sheet } from '../../sheet.ts';
import { texts } from '../../texts.ts';
import { waivers } from '../../waivers.ts';
import { mediators } from './mediators.ts';

/** Where a disagreement goes: rung by rung, with the time that has passed by then, and who mediates. */
export function escalation(page: Page): Html {
  const words = page.words.deciding;
  const helpers = mediators(page);
  const { escalation } = page.charter;
  if (escalation === undefined) {
    return subsection(undefined, words.escalation, [absent(page, 'escalation', words.noEscalation), helpers]);
  }
  const dir = page.directory;
  const clock = escalationClock(escalation);
  const steps = escalation.rungs.map((rung, index) => ({ ...rung, number: index + 1, passed: clock[index] }));
  return subsection('c-escalation', escalation.title === undefined ? words.escalation : inline(page, escalation.title), [
    clockPicture(page, escalation),
    sheet(
      words.ladder,
      steps,
      [
        { head: words.step, cell: ({ number }) => number },
        { head: words.who, cell: ({ deciders }) => dir.row(deciders, words.and) },
        { head: words.has, cell: ({ within }) => within && say(words.within, { length: page.values.duration(within) }) },
        { head: words.elapsed, cell: ({ passed }) => passed?.map(page.values.duration).join(words.plus) },
        { head: words.silent, cell: ({ silent }) => silent && inline(page, silent) },
      ],
      undefined,
      'unseen',
    ),
    facts([
      [words.inAll, escalation.total && page.values.duration(escalation.total)],
      [words.rules, texts(page, escalation.rules)],
      [words.rituals, dir.names(escalation.rituals)],
    ]),
    helpers,
    waivers(page, escalation.without),
  ]);
}
