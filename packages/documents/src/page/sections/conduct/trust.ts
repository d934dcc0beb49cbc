import type { Charter } from '@charter/model/charter.ts';
import { type Html, html } from '../../../html/markup.ts';
import { inline } from '../../../html/prose.ts';
import { date } from '../../../html/time.ts';
import { cadenceText } from '../../../values/cadence.ts';
import { numberText } from '../../../values/number.ts';
import { valueText } from '../../../values/value.ts';
import { conductWords } from '../../../words/conduct.ts';
import { trustWords as words } from '../../../words/trust.ts';
import { type Directory, directory } from '../../directory.ts';
import { subsection } from '../../kit/section.ts';
import { sheet } from '../../sheet.ts';

/** What the partners do so that they can be trusted, what they put into working together, and how well they fit. */
export function trust(charter: Charter): Html | undefined {
  const who = directory(charter);
  const parts = [steps(charter, who), investments(charter), fit(charter)].flatMap((part) => part ?? []);
  return parts.length === 0 ? undefined : subsection(undefined, words.trust, parts);
}

function steps({ trustSteps }: Charter, who: Directory): Html | undefined {
  return sheet(words.steps, trustSteps, [
    { head: words.who, cell: ({ from }) => who.name(from) },
    { head: words.step, cell: ({ text }) => inline(text) },
    { head: words.kind, cell: ({ kind }) => kind && words.kinds[kind] },
    { head: words.by, cell: ({ by }) => by && date(by) },
  ]);
}

function investments({ investments }: Charter): Html | undefined {
  return sheet(conductWords.investments, investments, [
    { head: conductWords.purpose, cell: ({ text }) => inline(text) },
    {
      head: conductWords.howMuch,
      cell: ({ amount, cadence }) => html`${valueText(amount)}${cadence && ` ${cadenceText(cadence)}`}`,
    },
  ]);
}

function fit({ fits }: Charter): Html | undefined {
  return sheet(words.fit, fits, [
    { head: words.dimension, cell: ({ dimension }) => words.dimensions[dimension] },
    { head: words.fitRating, cell: ({ rating, scale }) => `${numberText(rating)} ${words.of} ${numberText(scale)}` },
    { head: words.reason, cell: ({ text }) => text && inline(text) },
    { head: words.action, cell: ({ action }) => action && inline(action) },
  ]);
}
