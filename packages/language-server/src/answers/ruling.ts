import type { Charter } from '@charter/model/charter.ts';
import type { Decision, DecisionRule } from '@charter/model/deciding.ts';
import type { Ref } from '@charter/model/element.ts';
import { nextRung } from '@charter/model/next-rung.ts';
import type { Passage } from '@charter/model/passage.ts';
import { spokenValue } from '@charter/model/value/spoken.ts';
import { titleOf } from '@charter/model/who.ts';
import { plainWords } from '../markdown.ts';

/** Who decides by a row of a decision, and all that comes with it, as Markdown. */
export function rulingText(charter: Charter, decision: Decision, rule: DecisionRule): string {
  const names = (refs: readonly Ref[], between = ', '): string => refs.map((ref) => plainWords(titleOf(charter, ref))).join(between);
  const passages = (texts: readonly Passage[]): string => texts.map(({ text }) => plainWords(text)).join('; ');
  const within = rule.within ?? decision.within;
  const evidence = [...decision.evidence, ...rule.evidence];
  const rung = charter.escalation && nextRung(charter.escalation, rule.deciders);
  const tie = rule.tieBreak?.by === undefined ? plainWords(rule.tieBreak?.text ?? '') : names([rule.tieBreak.by]);
  const informed = rule.informs.map(
    ({ actors, within }) => `${names(actors)}${within === undefined ? '' : ` within ${spokenValue(within)}`}`,
  );
  const vetoes = charter.vetoes.filter(({ decisions }) => decisions.includes(decision.id)).map(({ partner }) => partner);
  const lines: readonly (readonly [label: string, text: string])[] = [
    ['Within', within === undefined ? '' : spokenValue(within)],
    ['Evidence', passages(evidence)],
    ['Ask first', names(rule.consulted)],
    ['Tell', informed.join('; ')],
    ['Tell beforehand', decision.notices.map(({ partners, ahead }) => `${names(partners)} ${spokenValue(ahead)} ahead`).join('; ')],
    ['Can stop it', names(vetoes)],
    ['If they cannot agree', tie],
    ['If it is stuck, it goes to', rung === undefined ? '' : names(rung.deciders, ' and ')],
  ];
  const verb = rule.deciders.length === 1 ? 'decides' : 'decide';
  return [
    `**${names(rule.deciders, ' and ')}** ${verb}${rule.jointly ? ' jointly' : ''}.`,
    '',
    ...lines.flatMap(([label, text]) => (text === '' ? [] : [`- ${label}: ${text}`])),
  ].join('\n');
}
