import type { Charter } from '@charter/model/charter.ts';
import type { Decision, DecisionRule, Informing } from '@charter/model/deciding.ts';
import { bdi } from '../../../html/bdi.ts';
import { type Content, type Html, html } from '../../../html/markup.ts';
import { durationText } from '../../../values/value.ts';
import { decidingWords as words } from '../../../words/deciding.ts';
import { condition } from '../../conditions.ts';
import { directory } from '../../directory.ts';
import type { Fact } from '../../kit/facts.ts';
import { lines } from '../../kit/list.ts';
import { type SheetColumn, sheet } from '../../sheet.ts';
import { spelled } from '../../spelled.ts';
import { texts } from '../../texts.ts';
import { tieText } from './forums.ts';

/** The rules of a decision, a row each in the order in which they are read. Nothing where there are none. */
export function decisionTable(charter: Charter, { rules, exclusive }: Decision): Html | undefined {
  return sheet(exclusive ? words.oneFits : words.firstFits, rules, [
    { head: words.when, cell: ({ condition }) => caseText(condition) },
    ...columns(charter),
  ]);
}

/** The rule of a decision that is always made in the same way; nothing where it depends on the case. */
export function soleRule(charter: Charter, { rules }: Decision): readonly Fact[] | undefined {
  const [rule, ...others] = rules;
  if (rule === undefined || rule.condition !== undefined || others.length > 0) return undefined;
  return columns(charter).map(({ head, cell }) => [head, cell(rule)]);
}

/** What a rule says besides its case. */
function columns(charter: Charter): readonly SheetColumn<DecisionRule>[] {
  return [
    { head: words.decides, cell: (rule) => whoDecides(charter, rule) },
    { head: words.consulted, cell: ({ consulted }) => directory(charter).names(consulted) },
    { head: words.informed, cell: ({ informs }) => told(charter, informs) },
    { head: words.evidence, cell: ({ evidence }) => texts(evidence) },
    { head: words.time, cell: ({ within }) => within && `${words.within} ${durationText(within)}` },
  ];
}

function caseText(holds: DecisionRule['condition']): Content {
  return holds === undefined ? words.otherwise : condition(holds, (parameter) => bdi(spelled(parameter)));
}

function whoDecides(charter: Charter, { deciders, jointly, tieBreak }: DecisionRule): Content {
  const tie = tieBreak && html`; ${words.tie} ${tieText(charter, tieBreak)}`;
  return html`${directory(charter).row(deciders, words.and)}${jointly && `, ${words.jointly}`}${tie}`;
}

function told(charter: Charter, informs: readonly Informing[]): Content {
  return lines(
    informs.map(({ actors, within }) => html`${directory(charter).row(actors)}${within && ` ${words.within} ${durationText(within)}`}`),
  );
}
