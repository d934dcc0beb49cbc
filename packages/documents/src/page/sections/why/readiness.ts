import type { Criterion } from '@charter/model/bounds.ts';
import type { Content, Html } from '../../../html/markup.ts';
import { fill } from '../../../words/phrase.ts';
import { date } from '../../kit/day.ts';
import { facts } from '../../kit/facts.ts';
import { inline } from '../../kit/said.ts';
import { subsection } from '../../kit/section.ts';
import type { Page } from '../../page.ts';
import { titledSheet } from '../../sheet.ts';
import { texts } from '../../texts.ts';

/** Whether the partners are ready for each other. */
export function readiness(page: Page): Html | undefined {
  const { readiness } = page.charter;
  const words = page.words.form;
  if (readiness === undefined) return undefined;
  const { verdict, because, history, distrust } = readiness;
  const said = facts([
    [words.verdict, words.verdicts[verdict]],
    [words.because, because && inline(page, because)],
    [words.history, texts(page, history)],
    [words.distrust, texts(page, distrust)],
  ]);
  return subsection(undefined, words.readiness, said);
}

/** How the partners chose each other. */
export function selection(page: Page): Html | undefined {
  const { selection } = page.charter;
  const words = page.words.form;
  return titledSheet(words.selection, selection?.criteria ?? [], [
    { head: words.criterion, cell: ({ text }) => inline(page, text) },
    { head: words.score, align: 'number', cell: (criterion) => scored(page, criterion) },
  ]);
}

function scored(page: Page, { score, outOf }: Criterion): Content {
  const words = page.words.form;
  const reached = score && page.values.value(score);
  return reached && outOf ? fill(words.scoreOf, { score: reached, outOf: page.values.value(outOf) }) : reached;
}

/** How close each partner feels the work to be. */
export function stages(page: Page): Html | undefined {
  const words = page.words.form;
  return titledSheet(words.stages, page.charter.stages, [
    { head: words.accordingTo, cell: ({ partner }) => page.directory.name(partner) },
    { head: words.stage, cell: ({ level }) => words.levels[level] },
    { head: words.date, cell: ({ date: day }) => day && date(page, day) },
  ]);
}
