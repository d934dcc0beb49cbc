import { type Html, html } from '../../../html/markup.ts';
import { absent } from '../../absent.ts';
import { facts } from '../../kit/facts.ts';
import { subsection } from '../../kit/section.ts';
import type { Page } from '../../page.ts';
import { titledSheet } from '../../sheet.ts';

/** Who may change which part of the charter, and how the partners decide on strategy and on execution. */
export function amendments(page: Page): Html | undefined {
  const words = page.words.deciding;
  const dir = page.directory;
  const styles = facts(page.charter.decisionStyles.map(({ subject, style }) => [words.subjects[subject], words.style[style]]));
  const dividesUp = page.charter.amendmentRules.some(({ subject }) => subject !== 'charter');
  const rules = titledSheet(words.amendments, page.charter.amendmentRules, [
    { head: words.part, cell: ({ subject }) => (subject === 'charter' && !dividesUp ? words.wholeCharter : words.parts[subject]) },
    { head: words.who, cell: ({ by, unanimously }) => html`${dir.name(by)}${unanimously && `, ${words.unanimously}`}` },
    { head: words.notice, cell: ({ notice }) => notice && page.values.duration(notice) },
  ]);
  const waived = absent(page, 'amendment');
  const changing = rules ?? (waived && subsection(undefined, words.amendments, waived));
  if (styles === undefined && changing === undefined) return undefined;
  return html`
    ${styles && subsection(undefined, words.styles, styles)}
    ${changing}
  `;
}
