import type { Charter } from '@charter/model/charter.ts';
import { type Html, html } from '../../html/markup.ts';
import { prose } from '../../html/prose.ts';
import { durationText } from '../../values/value.ts';
import { summaryWords as words } from '../../words/summary.ts';
import { missing } from '../kit/absence.ts';
import { facts } from '../kit/facts.ts';
import { subsection } from '../kit/section.ts';
import { comingDates } from './summary/coming-dates.ts';
import { mainDecision } from './summary/main-decision.ts';
import { outcomesInShort } from './summary/outcomes.ts';

/** The charter in a minute: why, what success is, who decides, what comes when, how the partners part. */
export function summary(charter: Charter): Html {
  return html`
    ${subsection(undefined, words.why, charter.purpose === undefined ? missing(words.noPurpose) : prose(charter.purpose.text))}
    ${subsection(undefined, words.success, outcomesInShort(charter) ?? missing(words.noOutcome))}
    ${subsection(undefined, words.deciding, mainDecision(charter) ?? missing(words.noDecision))}
    ${dates(charter)}
    ${subsection(undefined, words.parting, parting(charter) ?? missing(words.noExit))}
  `;
}

function dates(charter: Charter): Html | undefined {
  const coming = comingDates(charter);
  return coming && subsection(undefined, words.next, coming);
}

/** The notice, and the three things that happen first. */
function parting({ exit }: Charter): Html | undefined {
  if (exit === undefined) return undefined;
  const said = (part: 'data' | 'assets' | 'handover') => {
    const found = exit.parts.find((candidate) => candidate.part === part);
    return found && prose(found.text);
  };
  return facts([
    [words.notice, exit.notice && durationText(exit.notice)],
    [words.parts.data, said('data')],
    [words.parts.assets, said('assets')],
    [words.parts.handover, said('handover')],
  ]);
}
