import type { Charter } from '@charter/model/charter.ts';
import { type Content, type Html, html } from '../../html/markup.ts';
import { inline, prose } from '../../html/prose.ts';
import { durationText } from '../../values/value.ts';
import { summaryWords as words } from '../../words/summary.ts';
import { absent } from '../absent.ts';
import { facts } from '../kit/facts.ts';
import { subsection } from '../kit/section.ts';
import { comingDates } from './summary/coming-dates.ts';
import { mainDecision } from './summary/main-decision.ts';
import { outcomesInShort } from './summary/outcomes.ts';

/** The charter in a minute: why, what success is, who decides, what comes when, how the partners part. */
export function summary(charter: Charter): Html {
  const { purpose } = charter;
  const dates = comingDates(charter);
  return html`
    ${subsection(undefined, words.why, purpose === undefined ? absent(charter, 'purpose', words.noPurpose) : prose(purpose.text))}
    ${subsection(undefined, words.success, outcomesInShort(charter) ?? absent(charter, 'outcomes', words.noOutcome))}
    <div class="beside-each-other">
    ${mainDecision(charter) ?? subsection(undefined, words.deciding, absent(charter, 'decision', words.noDecision))}
    ${dates && subsection(undefined, words.next, dates)}
    ${subsection(undefined, words.parting, parting(charter))}
    </div>
  `;
}

/** The notice, and the three things that happen first. */
function parting(charter: Charter): Content {
  const { exit } = charter;
  if (exit === undefined) return absent(charter, 'exit', words.noExit);
  const said = (part: 'data' | 'assets' | 'handover') => {
    const found = exit.parts.find((candidate) => candidate.part === part);
    return found && inline(found.text);
  };
  const first = facts([
    [words.notice, exit.notice && durationText(exit.notice)],
    [words.parts.data, said('data')],
    [words.parts.assets, said('assets')],
    [words.parts.handover, said('handover')],
  ]);
  return first ?? html`<p>${words.furtherDown}</p>\n`;
}
