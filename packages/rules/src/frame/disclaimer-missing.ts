import type { Charter } from '@charter/model/charter.ts';
import { headOf, isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

export const disclaimerMissing = rule({
  code: 'disclaimer-missing',
  topic: 'frame',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'A charter that touches rights or money says which contract comes first.',
  why: 'A charter is no contract; where it speaks of ownership or money, somebody may take it for one.',
  source: 'Governance charter: living and not a contract; complex law and tax need professionals',
  remedy: 'Say what it is not: `disclaimer "This charter says how we work. The supply contract comes first."`.',
  rows: [98, 183],
  *check(charter) {
    const touched = touchedBy(charter);
    if (charter.disclaimers.length > 0 || touched.length === 0 || isWaived(charter.without, 'disclaimer')) return;
    yield { at: headOf(charter), message: `The charter settles ${listed(touched)}, and does not say which contract comes first.` };
  },
  bad: `charter ‹credit› "Credit" {
    ip joint "What we build belongs to both"
  }`,
  good: `charter credit "Credit" {
    ip joint "What we build belongs to both"
    disclaimer "This charter is no licence; licences are signed separately."
  }`,
});

function touchedBy(charter: Charter): string[] {
  return [
    ...(charter.ipModels.length > 0 ? ['who owns the results'] : []),
    ...(charter.splits.length > 0 ? ['how money is divided'] : []),
    ...(charter.commercialTerms.length > 0 ? ['commercial terms'] : []),
    ...(charter.ventures.length > 0 ? ['a business of its own'] : []),
    ...(charter.dataAccess.length > 0 ? ['who may see which data'] : []),
  ];
}
