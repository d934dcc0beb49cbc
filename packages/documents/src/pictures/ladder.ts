import type { Ladder } from '@charter/model/experiments.ts';
import { anchor } from '../html/anchor.ts';
import type { Html } from '../html/markup.ts';
import { plain } from '../html/prose.ts';
import type { Page } from '../page/page.ts';
import type { Words } from './kit/label.ts';
import { labelledText, titleOf } from './kit/names.ts';
import { picture } from './kit/picture.ts';
import { described, roomForSteps, stairs } from './kit/stairs.ts';

/** A ladder of experiments as stairs: what each step may cost, what must be so first, and which experiments stand on it. */
export function ladderPicture(page: Page, ladder: Ladder, number: number): Html | undefined {
  if (ladder.rungs.length < 2) return undefined;
  const words = page.words.experiments;
  const title = plain(ladder.title ?? words.ladder);
  const steps = ladder.rungs.map(({ id, title, budget, gates }) => {
    const there: readonly Words[] = page.charter.experiments
      .filter(({ rung }) => rung === id)
      .map((experiment) => ({ text: titleOf(page, experiment.id) }));
    return {
      onTread: budget === undefined ? '' : page.values.money(budget),
      inside: [
        { text: plain(title === id ? page.directory.title(id) : title), tone: 'strong' as const },
        { text: labelledText(page, words.gates, gates.map(({ text }) => plain(text)).join('; ')), tone: 'quiet' as const },
        { text: labelledText(page, words.onRung, there.map(({ text }) => text).join(', ')) },
      ],
    };
  });
  return picture({
    id: anchor('ladder', String(number)),
    title,
    description: described(steps),
    draw: (width) => {
      const { first, last } = roomForSteps(width, steps);
      const count = steps.length - 1;
      return stairs(
        width,
        steps,
        steps.slice(1).map((_, index) => (count === 1 ? (first + last) / 2 : first + ((last - first) * index) / (count - 1))),
      );
    },
  });
}
