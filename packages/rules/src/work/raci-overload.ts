import type { Ref } from '@charter/model/element.ts';
import { membership } from '@charter/model/membership.ts';
import type { Span } from '@charter/model/origin.ts';
import { spanOf } from '@charter/model/origin.ts';
import { raciTablesOf } from '@charter/model/raci-tables.ts';
import { rule } from '../engine/rule.ts';

export const raciOverload = rule({
  code: 'raci-overload',
  topic: 'work',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'No one person is accountable for too much.',
  why: 'Whoever answers for everything is the bottleneck of everything, and the gap when they are away.',
  source: 'Roles and accountability: nobody drowns',
  remedy: 'Hand some of the tasks to somebody who can answer for them alone.',
  rows: [33],
  options: { tasks: 6 },
  *check(charter, { options }) {
    const who = membership(charter);
    const held = new Map<Ref, Span[]>();
    const tables = raciTablesOf(charter);
    for (const { rows } of tables) {
      for (const { cells } of rows) {
        for (const { column, letters, origin } of cells) {
          if (letters.includes('A')) held.set(column, [...(held.get(column) ?? []), origin]);
        }
      }
    }
    const all = tables.reduce((sum, { rows }) => sum + rows.length, 0);
    for (const [column, places] of held) {
      if (places.length <= options.tasks) continue;
      const table = tables.find(({ columns }) => columns.includes(column));
      if (table === undefined) continue;
      yield {
        at: spanOf(table.origin, 'columns', table.columns.indexOf(column)),
        message: `${who.title(column)} is accountable for ${places.length} of ${all} tasks.`,
        others: places.map((at) => ({ message: 'Accountable here.', at })),
      };
    }
  },
  bad: `
    person ana "Ana Ruiz"
    raci "Pilot" {
      for ‹ana›
      "One" A/R
      "Two" A/R
      "Three" A/R
      "Four" A/R
      "Five" A/R
      "Six" A/R
      "Seven" A/R
    }
  `,
  good: `
    person ana "Ana Ruiz"
    raci "Pilot" {
      for ana
      "One" A/R
      "Two" A/R
    }
  `,
});
