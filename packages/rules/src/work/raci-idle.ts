import { membership } from '@charter/model/membership.ts';
import { spanOf } from '@charter/model/origin.ts';
import { raciTablesOf } from '@charter/model/raci-tables.ts';
import { rule } from '../engine/rule.ts';

export const raciIdle = rule({
  code: 'raci-idle',
  topic: 'work',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'Everybody at the head of a table has a part in some task.',
  why: 'A column without a letter is a part that was forgotten, or a person who need not be there.',
  source: 'Roles and accountability: nobody is named without a part',
  remedy: 'Give them their letter, or leave the column out.',
  rows: [33],
  *check(charter) {
    const who = membership(charter);
    for (const { title, columns, rows, origin } of raciTablesOf(charter)) {
      if (rows.length === 0) continue;
      const busy = new Set(rows.flatMap(({ cells }) => cells.flatMap(({ column, letters }) => (letters.length > 0 ? [column] : []))));
      for (const [index, column] of columns.entries()) {
        if (busy.has(column)) continue;
        yield { at: spanOf(origin, 'columns', index), message: `${who.title(column)} has no part in any task of “${title}”.` };
      }
    }
  },
  bad: `
    person ana "Ana Ruiz"
    person ben "Ben Okafor"
    raci "Pilot" {
      for             ana  ‹ben›
      "Triage roster" A/R  -
    }
  `,
  good: `
    person ana "Ana Ruiz"
    person ben "Ben Okafor"
    raci "Pilot" {
      for             ana  ben
      "Triage roster" A/R  I
    }
  `,
});
