import { membership } from '@charter/model/membership.ts';
import { spanOf } from '@charter/model/origin.ts';
import { raciTablesOf } from '@charter/model/raci-tables.ts';
import { rule } from '../engine/rule.ts';

export const raciOneSide = rule({
  code: 'raci-one-side',
  topic: 'work',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'In a table that both sides share, both have a part in every task.',
  why: 'A task of which the other side does not even hear is done for it, or against it, without its knowing.',
  source: 'Roles and accountability: rows that touch both partners',
  remedy: 'Give somebody from the other side at least an `I`, or move the task to a table of its own.',
  rows: [33],
  *check(charter) {
    const who = membership(charter);
    for (const { columns, rows } of raciTablesOf(charter)) {
      const sides = new Set(columns.flatMap((column) => who.partners(column)));
      if (sides.size < 2) continue;
      for (const { title, cells, origin } of rows) {
        const taking = cells.filter(({ letters }) => letters.length > 0).map(({ column }) => who.partners(column));
        const there = new Set(taking.flat());
        const [only] = there;
        // Somebody of no partner may stand for both.
        if (only === undefined || there.size > 1 || taking.some((houses) => houses.length === 0)) continue;
        yield { at: spanOf(origin, 'title'), message: `Only ${who.title(only)} has a part in “${title}”.` };
      }
    }
  },
  bad: `
    partner hospital "Riverside"
    partner flow "Flowlytics"
    person ana "Ana" of hospital
    person chen "Chen" of hospital
    person ben "Ben" of flow
    raci "Pilot" {
      for               ana  chen  ben
      "Data feed"       A    I     R
      ‹"Triage roster"› A    R     -
    }
  `,
  good: `
    partner hospital "Riverside"
    partner flow "Flowlytics"
    person ana "Ana" of hospital
    person chen "Chen" of hospital
    person ben "Ben" of flow
    raci "Pilot" {
      for             ana  chen  ben
      "Data feed"     A    I     R
      "Triage roster" A    R     I
    }
    raci "On the ward" {
      for             ana  chen
      "Triage roster" A    R
    }
  `,
});
