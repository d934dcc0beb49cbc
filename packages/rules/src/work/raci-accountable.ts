import { membership } from '@charter/model/membership.ts';
import { spanOf } from '@charter/model/origin.ts';
import type { RaciRow } from '@charter/model/raci.ts';
import { raciTablesOf } from '@charter/model/raci-tables.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

export const raciAccountable = rule({
  code: 'raci-accountable',
  topic: 'work',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'error', 'joint-venture': 'error' },
  summary: 'Every task has exactly one who is accountable for it.',
  why: 'With nobody accountable a task waits; with two each waits for the other.',
  source: 'Roles and accountability: exactly one is accountable',
  remedy: 'Give one of them the `A`.',
  rows: [33],
  *check(charter) {
    const who = membership(charter);
    for (const { rows } of raciTablesOf(charter)) {
      for (const row of rows) {
        const accountable = withLetterA(row);
        if (accountable.length === 1 || row.cells.length === 0) continue;
        const [first] = accountable;
        if (first === undefined) {
          yield { at: spanOf(row.origin, 'title'), message: `Nobody is accountable for “${row.title}”.` };
        } else if (row.tieBrokenBy === undefined) {
          yield {
            at: spanOf(row.origin, 'title'),
            message: `${listed(accountable.map(({ column }) => who.title(column)))} are ${accountable.length === 2 ? 'both' : 'all'} accountable for “${row.title}”.`,
            remedy: 'Leave the `A` to one of them, or end the row with who decides when they disagree: `tie broken by …`.',
            others: accountable.map(({ origin, column }) => ({ message: `${who.title(column)} is accountable.`, at: origin })),
          };
        }
      }
    }
  },
  bad: `
    person ana "Ana Ruiz"
    person ben "Ben Okafor"
    raci "Pilot" {
      for               ana  ben
      ‹"Triage roster"› A    A/R
    }
  `,
  good: `
    person ana "Ana Ruiz"
    person ben "Ben Okafor"
    raci "Pilot" {
      for             ana  ben
      "Triage roster" A    R
      "Report"        A    A/R  tie broken by ana
    }
  `,
});

function withLetterA({ cells }: RaciRow): RaciRow['cells'] {
  return cells.filter(({ letters }) => letters.includes('A'));
}
