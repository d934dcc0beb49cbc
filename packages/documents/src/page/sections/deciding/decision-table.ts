import type { Charter } from '@charter/model/charter.ts';
import type { Decision, DecisionRule, Informing } from '@charter/model/deciding.ts';
import { bdi } from '../../../html/bdi.ts';
import { type Content, type Html, html } from '../../../html/markup.ts';
import { durationText } from '../../../values/value.ts';
import { decidingWords as words } from '../../../words/deciding.ts';
import { condition } from '../../conditions.ts';
import { directory } from '../../directory.ts';
import { list } from '../../kit/list.ts';
import { sheet } from '../../sheet.ts';
import { texts } from '../../texts.ts';
import { tieText } from './forums.ts';

/** The rules of a decision, a row each in the order in which they are read. Nothing where there are none. */
export function decisionTable(charter: Charter, { rules, exclusive }: Decision): Html | undefined {
  return sheet(captionOf(rules.length, exclusive), rules, [
    { head: words.when, cell: ({ condition }) => caseText(condition, rules.length) },
    { head: words.decides, cell: (rule) => whoDecides(charter, rule) },
    { head: words.consulted, cell: ({ consulted }) => directory(charter).names(consulted) },
    { head: words.informed, cell: ({ informs }) => told(charter, informs) },
    { head: words.evidence, cell: ({ evidence }) => texts(evidence) },
    { head: words.time, cell: ({ within }) => within && `${words.within} ${durationText(within)}` },
  ]);
}

function captionOf(rules: number, exclusive: boolean): string {
  if (rules === 1) return words.decides;
  return exclusive ? words.oneFits : words.firstFits;
}

function caseText(holds: DecisionRule['condition'], rules: number): Content {
  if (holds !== undefined) return condition(holds, bdi);
  return rules === 1 ? words.always : words.otherwise;
}

function whoDecides(charter: Charter, { deciders, jointly, tieBreak }: DecisionRule): Content {
  const tie = tieBreak && html`; ${words.tie} ${tieText(charter, tieBreak)}`;
  return html`${directory(charter).names(deciders, words.and)}${jointly && `, ${words.jointly}`}${tie}`;
}

function told(charter: Charter, informs: readonly Informing[]): Content {
  const lines = informs.map(
    ({ actors, within }) => html`${directory(charter).names(actors)}${within && ` ${words.within} ${durationText(within)}`}`,
  );
  return lines.length > 1 ? list(lines, 'plain') : lines;
}
