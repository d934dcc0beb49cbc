import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const outcomeOwner = rule({
  code: 'outcome-owner',
  topic: 'success',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'error', 'joint-venture': 'error' },
  summary: 'Every outcome has an owner.',
  why: 'What everybody wants and nobody owns is dropped first when time runs short.',
  source: 'Shared vision: outcomes have named owners',
  remedy: 'Name one person who answers for it: `owner ana`.',
  rows: [7],
  *check(charter) {
    for (const outcome of charter.outcomes) {
      if (outcome.owner !== undefined || isWaived(outcome.without, 'owner')) continue;
      yield { at: nameOf(outcome), message: `Nobody owns the outcome “${outcome.title}”.` };
    }
  },
  bad: `
    person ana "Ana"
    metric wait "Wait" in minutes
    outcome ‹faster› "Shorter waits" { measure wait to 40 minutes }
  `,
  good: `
    person ana "Ana"
    metric wait "Wait" in minutes
    outcome faster "Shorter waits" { owner ana  measure wait to 40 minutes }
  `,
});
