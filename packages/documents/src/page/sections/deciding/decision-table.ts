import type { Decision, DecisionRule, Informing } from '@charter/model/deciding.ts';
import { bdi } from '../../../html/bdi.ts';
import { type Content, type Html, html } from '../../../html/markup.ts';
import { condition } from '../../conditions.ts';
import type { Fact } from '../../kit/facts.ts';
import { lines } from '../../kit/list.ts';
import { say } from '../../kit/say.ts';
import type { Page } from '../../page.ts';
import { type SheetColumn, sheet } from '../../sheet.ts';
import { spelled } from '../../spelled.ts';
import { texts } from '../../texts.ts';
import { tieText } from './forums.ts';

/** The rules of a decision, a row each in the order in which they are read. Nothing where there are none. */
export function decisionTable(page: Page, { rules, exclusive }: Decision): Html | undefined {
  const words = page.words.deciding;
  return sheet(exclusive ? words.oneFits : words.firstFits, rules, [
    { head: words.when, cell: ({ condition }) => caseText(page, condition) },
    ...columns(page),
  ]);
}

/** The rule of a decision that is always made in the same way; nothing where it depends on the case. */
export function soleRule(page: Page, { rules }: Decision): readonly Fact[] | undefined {
  const [rule, ...others] = rules;
  if (rule === undefined || rule.condition !== undefined || others.length > 0) return undefined;
  return columns(page).map(({ head, cell }) => [head, cell(rule)]);
}

/** What a rule says besides its case. */
function columns(page: Page): readonly SheetColumn<DecisionRule>[] {
  const words = page.words.deciding;
  return [
    { head: words.decides, cell: (rule) => whoDecides(page, rule) },
    { head: words.consulted, cell: ({ consulted }) => page.directory.names(consulted) },
    { head: words.informed, cell: ({ informs }) => told(page, informs) },
    { head: words.evidence, cell: ({ evidence }) => texts(page, evidence) },
    { head: words.time, cell: ({ within }) => within && say(words.within, { length: page.values.duration(within) }) },
  ];
}

function caseText(page: Page, holds: DecisionRule['condition']): Content {
  const words = page.words.deciding;
  return holds === undefined ? words.otherwise : condition(page, holds, (parameter) => bdi(spelled(parameter)));
}

function whoDecides(page: Page, { deciders, jointly, tieBreak }: DecisionRule): Content {
  const words = page.words.deciding;
  const who = html`${page.directory.row(deciders, words.and)}${jointly && `, ${words.jointly}`}`;
  return tieBreak === undefined ? who : say(words.tie, { who, tie: html`${tieText(page, tieBreak)}` });
}

function told(page: Page, informs: readonly Informing[]): Content {
  const words = page.words.deciding;
  return lines(
    informs.map(({ actors, within }) => {
      const who = page.directory.row(actors);
      return within === undefined ? who : say(words.toldWithin, { who, length: page.values.duration(within) });
    }),
  );
}
