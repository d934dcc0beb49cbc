import { membership } from '@charter/model/membership.ts';
import { spanOf } from '@charter/model/origin.ts';
import { raciTablesOf } from '@charter/model/raci-tables.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

export const raciRoles = rule({
  code: 'raci-roles',
  topic: 'work',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'error', 'joint-venture': 'error' },
  summary: 'Every task has exactly one who is accountable for it, and somebody who does it.',
  why: 'With nobody accountable a task waits; with two each waits for the other.',
  source: 'Roles and accountability: exactly one is accountable, somebody is responsible',
  remedy: 'Give one of them the `A`.',
  rows: [33],
  *check(charter) {
    const who = membership(charter);
    for (const { rows } of raciTablesOf(charter)) {
      for (const { cells, title, tieBrokenBy, origin } of rows) {
        if (cells.length === 0) continue;
        const at = spanOf(origin, 'title');
        const accountable = cells.filter(({ letters }) => letters.includes('A'));
        if (accountable.length === 0) yield { at, message: `Nobody is accountable for “${title}”.` };
        if (accountable.length > 1 && tieBrokenBy === undefined) {
          yield {
            at,
            message: `${listed(accountable.map(({ column }) => who.title(column)))} are ${accountable.length === 2 ? 'both' : 'all'} accountable for “${title}”.`,
            remedy: 'Leave the `A` to one of them, or end the row with who decides when they disagree: `tie broken by …`.',
            others: accountable.map(({ origin, column }) => ({ message: `${who.title(column)} is accountable.`, at: origin })),
          };
        }
        if (cells.some(({ letters }) => letters.includes('R'))) continue;
        yield {
          at,
          message: `Nobody does “${title}”.`,
          why: 'A task that somebody answers for and nobody does is found undone on its last day.',
          remedy: 'Give an `R` to whoever does it, or `A/R` where the one who answers for it also does it.',
        };
      }
    }
  },
  bad: [
    `
    person ana "Ana Ruiz"
    person ben "Ben Okafor"
    raci "Pilot" {
      for               ana  ben
      ‹"Roster for pre-orders"› A    A/R
    }
    `,
    `
    person ana "Ana Ruiz"
    person ben "Ben Okafor"
    raci "Pilot" {
      for               ana  ben
      ‹"Roster for pre-orders"› C    R
    }
    `,
    `
    person ana "Ana Ruiz"
    person ben "Ben Okafor"
    raci "Pilot" {
      for               ana  ben
      ‹"Roster for pre-orders"› A    C
    }
    `,
  ],
  good: `
    person ana "Ana Ruiz"
    person ben "Ben Okafor"
    raci "Pilot" {
      for             ana  ben
      "Roster for pre-orders" A    R
      "Report"        A    A/R  tie broken by ana
      "Poster"        A/R  -
    }
  `,
});
