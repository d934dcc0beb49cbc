import type { Escalation } from '@charter/model/deciding.ts';
import { escalationClock } from '@charter/model/escalation-clock.ts';
import { type Duration, longestDays } from '@charter/model/value/duration.ts';
import { waitingTime } from '@charter/model/waiting-time.ts';
import type { Html } from '../html/markup.ts';
import { plain } from '../html/prose.ts';
import type { Page } from '../page/page.ts';
import { fill } from '../words/phrase.ts';
import { inOneLine, label, type Words } from './kit/label.ts';
import { labelledText, namesOf, numbered } from './kit/names.ts';
import { picture } from './kit/picture.ts';
import { line, rectangle } from './kit/shapes.ts';

const BAR = 10;
const GAP = 14;

/** A rung as it stands on the clock. */
interface Turn {
  readonly texts: readonly Words[];
  /** In days; without an end where no time is agreed. */
  readonly from: number;
  readonly to: number | undefined;
  /** How long one may have to wait for those who decide, where that is longer than the rung has. */
  readonly wait: number | undefined;
}

/** The way of a disagreement as a clock that runs to the right: each rung has its time, and the time promised in all is marked on every line. */
export function clockPicture(page: Page, escalation: Escalation): Html | undefined {
  if (!escalation.rungs.some(({ within }) => within !== undefined)) return undefined;
  const words = page.words.pictures;
  const turns = turnsOf(page, escalation);
  const promise = escalation.total && Number(longestDays(escalation.total));
  const longest = Math.max(promise ?? 0, ...turns.map(({ from, to = from }) => to));
  return picture({
    id: 'c-picture-clock',
    title: words.clock,
    description: [promiseText(page, escalation.total), ...turns.map(({ texts }) => inOneLine(texts))].filter(Boolean).join('. '),
    draw: (width) => {
      // A wait that is longer than the whole way runs to the edge.
      const x = (days: number) => Math.min(width, (days / longest) * width * (turns.some(({ wait }) => wait !== undefined) ? 0.8 : 0.97));
      let y = 0;
      const marks: Html[] = [];
      const promised = label([{ text: promise === undefined ? '' : promiseText(page, escalation.total), tone: 'quiet' }], width);
      if (promise !== undefined) {
        marks.push(promised.at(Math.max(x(promise), promised.width), 0, 'end'));
        y += promised.height;
      }
      for (const { texts, from, to, wait } of turns) {
        const said = label(texts, width);
        const bar = y + said.height + 4;
        marks.push(said.at(0, y), line(0, bar + BAR / 2, width, bar + BAR / 2, 'hair'));
        if (to !== undefined) marks.push(rectangle(x(from), bar, x(to) - x(from), BAR, 'bar'));
        if (wait !== undefined && to !== undefined) marks.push(line(x(to), bar + BAR / 2, x(from + wait), bar + BAR / 2, 'late'));
        if (promise !== undefined) marks.push(line(x(promise), bar - 3, x(promise), bar + BAR + 3, 'promise'));
        y = bar + BAR + GAP;
      }
      return { height: y - GAP + 4, marks };
    },
  });
}

function promiseText({ words, values }: Page, total: Duration | undefined): string {
  return total === undefined ? '' : fill(words.pictures.promised, { length: values.duration(total) });
}

function turnsOf(page: Page, escalation: Escalation): readonly Turn[] {
  const words = page.words.deciding;
  const passed = escalationClock(escalation);
  let from = 0;
  return escalation.rungs.map(({ deciders, within, silent }, index) => {
    const begins = from;
    if (within !== undefined) from += Number(longestDays(within));
    const wait = longestWait(page, deciders);
    const late = wait !== undefined && within !== undefined && Number(longestDays(wait.longest)) > Number(longestDays(within));
    const names = numbered(namesOf(page, deciders, 'strong'), index + 1);
    const inAll = passed[index]?.map(page.values.duration).join(words.plus);
    return {
      from: begins,
      to: within === undefined ? undefined : from,
      wait: late ? Number(longestDays(wait.longest)) : undefined,
      texts: [
        ...names,
        {
          text: [within && fill(words.within, { length: page.values.duration(within) }), labelledText(page, words.elapsed, inAll)]
            .filter(Boolean)
            .join(' · '),
        },
        { text: labelledText(page, words.silent, silent && plain(silent)), tone: 'quiet' },
        { text: late ? fill(page.words.pictures.mayWait, { length: page.values.duration(wait.longest) }) : '', tone: 'worry' },
      ],
    };
  });
}

/** The longest wait for a forum among those who decide. */
function longestWait({ charter }: Page, deciders: readonly string[]) {
  const waits = charter.forums.filter(({ id }) => deciders.includes(id)).flatMap((forum) => waitingTime(forum) ?? []);
  return waits.toSorted((a, b) => Number(longestDays(b.longest)) - Number(longestDays(a.longest)))[0];
}
