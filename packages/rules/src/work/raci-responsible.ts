import { spanOf } from '@charter/model/origin.ts';
import { raciTablesOf } from '@charter/model/raci-tables.ts';
import { rule } from '../engine/rule.ts';

export const raciResponsible = rule({
  code: 'raci-responsible',
  topic: 'work',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'error', 'joint-venture': 'error' },
  summary: 'Every task has somebody who does it.',
  why: 'A task that somebody answers for and nobody does is found undone on its last day.',
  source: 'Roles and accountability: somebody is responsible',
  remedy: 'Give an `R` to whoever does it, or `A/R` where the one who answers for it also does it.',
  rows: [33],
  *check(charter) {
    for (const { rows } of raciTablesOf(charter)) {
      for (const { cells, title, origin } of rows) {
        if (cells.length === 0 || cells.some(({ letters }) => letters.includes('R'))) continue;
        yield { at: spanOf(origin, 'title'), message: `Nobody does “${title}”.` };
      }
    }
  },
  bad: `
    person ana "Ana Ruiz"
    person ben "Ben Okafor"
    raci "Pilot" {
      for               ana  ben
      ‹"Triage roster"› A    C
    }
  `,
  good: `
    person ana "Ana Ruiz"
    person ben "Ben Okafor"
    raci "Pilot" {
      for             ana  ben
      "Triage roster" A    R
      "Report"        A/R  -
    }
  `,
});
