import type { Charter } from '@charter/model/charter.ts';
import { type Html, html } from '../../../html/markup.ts';
import { durationText } from '../../../values/value.ts';
import { decidingWords as words } from '../../../words/deciding.ts';
import { absent } from '../../absent.ts';
import { directory } from '../../directory.ts';
import { facts } from '../../kit/facts.ts';
import { subsection } from '../../kit/section.ts';
import { titledSheet } from '../../sheet.ts';

/** Who may change which part of the charter, and how the partners decide on strategy and on execution. */
export function amendments(charter: Charter): Html | undefined {
  const dir = directory(charter);
  const styles = facts(charter.decisionStyles.map(({ subject, style }) => [words.subjects[subject], words.style[style]]));
  const rules = titledSheet(words.amendments, charter.amendmentRules, [
    { head: words.part, cell: ({ subject }) => words.parts[subject] },
    { head: words.who, cell: ({ by, unanimously }) => html`${dir.name(by)}${unanimously && `, ${words.unanimously}`}` },
    { head: words.notice, cell: ({ notice }) => notice && durationText(notice) },
  ]);
  const waived = absent(charter, 'amendment');
  const changing = rules ?? (waived && subsection(undefined, words.amendments, waived));
  if (styles === undefined && changing === undefined) return undefined;
  return html`
    ${styles && subsection(undefined, words.styles, styles)}
    ${changing}
  `;
}
