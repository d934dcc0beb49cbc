import type { Criterion } from '@charter/model/bounds.ts';
import type { Charter } from '@charter/model/charter.ts';
import type { Content, Html } from '../../../html/markup.ts';
import { inline } from '../../../html/prose.ts';
import { date } from '../../../html/time.ts';
import { valueText } from '../../../values/value.ts';
import { formWords as words } from '../../../words/form.ts';
import { directory } from '../../directory.ts';
import { facts } from '../../kit/facts.ts';
import { subsection } from '../../kit/section.ts';
import { titledSheet } from '../../sheet.ts';
import { texts } from '../../texts.ts';

/** Whether the partners are ready for each other. */
export function readiness({ readiness }: Charter): Html | undefined {
  if (readiness === undefined) return undefined;
  const { verdict, because, history, distrust } = readiness;
  const said = facts([
    [words.verdict, words.verdicts[verdict]],
    [words.because, because && inline(because)],
    [words.history, texts(history)],
    [words.distrust, texts(distrust)],
  ]);
  return subsection(undefined, words.readiness, said);
}

/** How the partners chose each other. */
export function selection({ selection }: Charter): Html | undefined {
  return titledSheet(words.selection, selection?.criteria ?? [], [
    { head: words.criterion, cell: ({ text }) => inline(text) },
    { head: words.score, align: 'number', cell: scored },
  ]);
}

function scored({ score, outOf }: Criterion): Content {
  return score && `${valueText(score)}${outOf === undefined ? '' : ` ${words.of} ${valueText(outOf)}`}`;
}

/** How close each partner feels the work to be. */
export function stages(charter: Charter): Html | undefined {
  return titledSheet(words.stages, charter.stages, [
    { head: words.accordingTo, cell: ({ partner }) => directory(charter).name(partner) },
    { head: words.stage, cell: ({ level }) => words.levels[level] },
    { head: words.date, cell: ({ date: day }) => day && date(day) },
  ]);
}
