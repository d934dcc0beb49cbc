import type { DecisionRule } from '@charter/model/deciding.ts';
import { plain } from '../../html/prose.ts';
import type { Page } from '../../page/page.ts';
import { fill } from '../../words/phrase.ts';
import type { Words } from './label.ts';
import { labelledText, namesOf, titleOf, titlesOf } from './names.ts';

/** Who decides by a rule, and all that a row of the table says besides its case. */
export function ruling(page: Page, rule: DecisionRule | undefined): readonly Words[] {
  const words = page.words.deciding;
  if (rule === undefined) return [{ text: words.noRule, tone: 'worry' }];
  const { deciders, jointly, within, evidence, consulted, informs, tieBreak } = rule;
  const told = informs.map(({ actors, within: soon }) => {
    const who = titlesOf(page, actors);
    return soon === undefined ? who : fill(words.toldWithin, { who, length: page.values.duration(soon) });
  });
  const tie = tieBreak?.by === undefined ? plain(tieBreak?.text ?? '') : titleOf(page, tieBreak.by);
  const besides = [
    jointly ? words.jointly : '',
    within === undefined ? '' : fill(words.within, { length: page.values.duration(within) }),
    labelledText(page, words.evidence, evidence.map(({ text }) => plain(text)).join(', ')),
    labelledText(page, words.consulted, titlesOf(page, consulted)),
    labelledText(page, words.informed, told.join(', ')),
    labelledText(page, page.words.forums.tie, tie),
  ];
  return [...namesOf(page, deciders, 'strong'), ...besides.map((text) => ({ text }))];
}
