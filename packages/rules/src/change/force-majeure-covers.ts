import type { Contingency } from '@charter/model/change.ts';
import type { Charter } from '@charter/model/charter.ts';
import { spanOf } from '@charter/model/origin.ts';
import { headOf, isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const forceMajeureCovers = rule({
  code: 'force-majeure-covers',
  topic: 'change',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'error' },
  summary: 'Partners of several countries, or with a state body among them, foresee a change of policy and sanctions.',
  why: 'What a government decides can end the work overnight, and neither side will have broken its word.',
  source: 'Coalitions: geopolitical risk',
  remedy: 'Write `contingency force-majeure { covers "Change of policy", "Sanctions"  then "…" decided by $forum }`.',
  rows: [113],
  // The words are English; in other languages two cases or more are taken for both.
  options: {
    policy: ['polic', 'regulat', 'law', 'government', 'tariff', 'political'],
    sanctions: ['sanction', 'embargo', 'export control'],
  },
  *check(charter, { options }) {
    if (!isExposed(charter) || isWaived(charter.without, 'force-majeure', 'force majeure', 'force-majeure clause')) return;
    const clauses = charter.contingencies.filter(({ kind }) => kind === 'force-majeure');
    const [clause] = clauses;
    if (clause === undefined) {
      yield { at: headOf(charter), message: `${whyExposed(charter)}, but nothing is agreed for a change of policy or for sanctions.` };
      return;
    }
    const english = charter.language === undefined || charter.language.code.toLowerCase().startsWith('en');
    const missing = english
      ? uncovered(clauses, options)
      : clauses.flatMap(({ covers }) => covers).length < 2
        ? 'a change of policy and sanctions'
        : undefined;
    if (missing !== undefined)
      yield { at: spanOf(clause.origin, 'kind'), message: `${whyExposed(charter)}, but this does not cover ${missing}.` };
  },
  bad: `
    partner us "Harbour Works" { country "Japan" }
    partner them "Blue Heron" { country "Canada" }
    contingency ‹force-majeure› { covers "Change of policy", "Earthquake"  then "Stop the clock" }
  `,
  good: `
    partner us "Harbour Works" { country "Japan" }
    partner them "Blue Heron" { country "Canada" }
    contingency force-majeure { covers "Change of policy", "Sanctions"  then "Stop the clock" }
  `,
});

function countriesOf({ partners }: Charter): Set<string> {
  return new Set(partners.flatMap(({ country }) => country ?? []));
}

function isExposed(charter: Charter): boolean {
  return countriesOf(charter).size > 1 || charter.partners.some(({ stateBody }) => stateBody);
}

function whyExposed(charter: Charter): string {
  const state = charter.partners.find(({ stateBody }) => stateBody);
  const countries = countriesOf(charter).size;
  return countries > 1 ? `The partners sit in ${countries} countries` : `${state?.title} belongs to the state`;
}

function uncovered(
  clauses: readonly Contingency[],
  { policy, sanctions }: { policy: readonly string[]; sanctions: readonly string[] },
): string | undefined {
  const covered = clauses.flatMap(({ covers }) => covers.map(({ text }) => text.toLowerCase()));
  const lacks = (words: readonly string[]) => !covered.some((text) => words.some((word) => text.includes(word)));
  const missing = [...(lacks(policy) ? ['a change of policy'] : []), ...(lacks(sanctions) ? ['sanctions'] : [])];
  return missing.length === 0 ? undefined : missing.join(' and ');
}
