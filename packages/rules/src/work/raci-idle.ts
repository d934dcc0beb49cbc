import { membership } from '@charter/model/membership.ts';
import { spanOf } from '@charter/model/origin.ts';
import { raciTablesOf } from '@charter/model/raci-tables.ts';
import { rule } from '../engine/rule.ts';

export const raciIdle = rule({
  code: 'raci-idle',
  topic: 'work',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'Everybody at the head of a table has a part in some task, and every side has one in every task of a table they share.',
  why: 'A column without a letter is a part that was forgotten, or a person who need not be there.',
  source: 'Roles and accountability: nobody is named without a part; rows that touch both partners',
  remedy: 'Give them their letter, or leave the column out.',
  rows: [33],
  options: { of: ['people', 'sides'] },
  *check(charter, { options }) {
    const who = membership(charter);
    for (const { title, columns, rows, origin } of raciTablesOf(charter)) {
      const busy = new Set(rows.flatMap(({ cells }) => cells.flatMap(({ column, letters }) => (letters.length > 0 ? [column] : []))));
      for (const [index, column] of rows.length > 0 && options.of.includes('people') ? columns.entries() : []) {
        if (busy.has(column)) continue;
        yield { at: spanOf(origin, 'columns', index), message: `${who.title(column)} has no part in any task of “${title}”.` };
      }
      const sides = new Set(columns.flatMap((column) => who.partners(column)));
      for (const row of sides.size > 1 && options.of.includes('sides') ? rows : []) {
        const taking = row.cells.filter(({ letters }) => letters.length > 0).map(({ column }) => who.partners(column));
        const [only, ...others] = new Set(taking.flat());
        // Somebody of no partner may stand for both.
        if (only === undefined || others.length > 0 || taking.some((houses) => houses.length === 0)) continue;
        yield {
          at: spanOf(row.origin, 'title'),
          message: `Only ${who.title(only)} has a part in “${row.title}”.`,
          why: 'A task of which the other side does not even hear is done for it, or against it, without its knowing.',
          remedy: 'Give somebody from the other side at least an `I`, or move the task to a table of its own.',
        };
      }
    }
  },
  bad: [
    `
    person ana "Ana Ruiz"
    person ben "Ben Okafor"
    raci "Pilot" {
      for             ana  ‹ben›
      "Roster for pre-orders" A/R  -
    }
    `,
    `
    partner riverside "Riverside"
    partner flow "Flowlytics"
    person ana "Ana" of riverside
    person chen "Chen" of riverside
    person ben "Ben" of flow
    raci "Pilot" {
      for               ana  chen  ben
      "Data feed"       A    I     R
      ‹"Roster for pre-orders"› A    R     -
    }
    `,
  ],
  good: `
    partner riverside "Riverside"
    partner flow "Flowlytics"
    person ana "Ana" of riverside
    person chen "Chen" of riverside
    person ben "Ben" of flow
    raci "Pilot" {
      for             ana  chen  ben
      "Data feed"     A    I     R
      "Roster for pre-orders" A    R     I
    }
    raci "In the shop" {
      for             ana  chen
      "Roster for pre-orders" A    R
    }
  `,
});
