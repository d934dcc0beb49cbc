import { type Content, type Html, html } from '../../html/markup.ts';
import { absent } from '../absent.ts';
import { facts } from '../kit/facts.ts';
import { inline, prose } from '../kit/said.ts';
import { unnumbered } from '../kit/section.ts';
import type { Page } from '../page.ts';
import { comingDates } from './summary/coming-dates.ts';
import { mainDecision } from './summary/main-decision.ts';
import { outcomesInShort } from './summary/outcomes.ts';

/** The charter in a minute: why, what success is, who decides, what comes when, how the partners part. */
export function summary(page: Page): Html {
  const words = page.words.summary;
  const { purpose } = page.charter;
  const dates = comingDates(page);
  return html`
    ${unnumbered(undefined, words.why, purpose === undefined ? absent(page, 'purpose', words.noPurpose) : prose(page, purpose.text))}
    ${unnumbered(undefined, words.success, outcomesInShort(page) ?? absent(page, 'outcomes', words.noOutcome))}
    <div class="beside-each-other">
    ${mainDecision(page) ?? unnumbered(undefined, words.deciding, absent(page, 'decision', words.noDecision))}
    ${dates && unnumbered(undefined, words.next, dates)}
    ${unnumbered(undefined, words.parting, parting(page))}
    </div>
  `;
}

/** The notice, and the three things that happen first. */
function parting(page: Page): Content {
  const words = page.words.summary;
  const { exit } = page.charter;
  if (exit === undefined) return absent(page, 'exit', words.noExit);
  const said = (part: 'data' | 'assets' | 'handover') => {
    const found = exit.parts.find((candidate) => candidate.part === part);
    return found && inline(page, found.text);
  };
  const first = facts([
    [words.notice, exit.notice && page.values.duration(exit.notice)],
    [words.parts.data, said('data')],
    [words.parts.assets, said('assets')],
    [words.parts.handover, said('handover')],
  ]);
  return first ?? html`<p>${words.furtherDown}</p>\n`;
}
