import type { Charter } from '@charter/model/charter.ts';
import type { Ref } from '@charter/model/element.ts';
import { membership } from '@charter/model/membership.ts';
import type { Span } from '@charter/model/origin.ts';
import { spanOf } from '@charter/model/origin.ts';
import { raciTablesOf } from '@charter/model/raci-tables.ts';
import { type Report, rule } from '../engine/rule.ts';

export const raciOverload = rule({
  code: 'raci-overload',
  topic: 'work',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'No one person is accountable for too much, and no task has most of the people in the table to consult.',
  why: 'Whoever answers for everything is the bottleneck of everything, and the gap when they are away.',
  source: 'Roles and accountability: nobody drowns, not everybody is consulted',
  remedy: 'Hand some of the tasks to somebody who can answer for them alone.',
  rows: [33],
  options: { mostTasks: 6, mostConsultedPercent: 50, consultedAtLeast: 3 },
  *check(charter, { options }) {
    yield* drowned(charter, options.mostTasks);
    for (const { rows, columns } of raciTablesOf(charter)) {
      for (const { cells, title, origin } of rows) {
        const consulted = cells.filter(({ letters }) => letters.includes('C')).length;
        if (consulted < options.consultedAtLeast || consulted * 100 <= columns.length * options.mostConsultedPercent) continue;
        yield {
          at: spanOf(origin, 'title'),
          message: `For “${title}” ${consulted} of ${columns.length} people have to be consulted.`,
          why: 'Whoever has to ask everybody first does nothing, or stops asking.',
          remedy: 'Ask the one or two who know most, and tell the others afterwards: `I` instead of `C`.',
        };
      }
    }
  },
  bad: [
    `
    person ana "Ana Ruiz"
    raci "Pilot" { for ‹ana›  "One" A/R  "Two" A/R  "Three" A/R  "Four" A/R  "Five" A/R  "Six" A/R  "Seven" A/R }
    `,
    `
    person ana "Ana"
    person ben "Ben"
    person chen "Chen"
    person dora "Dora"
    person eva "Eva"
    raci "Pilot" {
      for               ana  ben  chen  dora  eva
      ‹"Roster for pre-orders"› A    R    C     C     C
    }
    `,
  ],
  good: `
    person ana "Ana"
    person ben "Ben"
    person chen "Chen"
    person dora "Dora"
    person eva "Eva"
    raci "Pilot" {
      for             ana  ben  chen  dora  eva
      "Roster for pre-orders" A    R    C     C     I
    }
  `,
});

function* drowned(charter: Charter, most: number): Iterable<Report> {
  const who = membership(charter);
  const held = new Map<Ref, Span[]>();
  const tables = raciTablesOf(charter);
  for (const { column, letters, origin } of tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))) {
    if (!letters.includes('A')) continue;
    const places = held.get(column);
    if (places === undefined) held.set(column, [origin]);
    else places.push(origin);
  }
  const all = tables.reduce((sum, { rows }) => sum + rows.length, 0);
  for (const [column, places] of held) {
    const table = tables.find(({ columns }) => columns.includes(column));
    if (places.length <= most || table === undefined) continue;
    yield {
      at: spanOf(table.origin, 'columns', table.columns.indexOf(column)),
      message: `${who.title(column)} is accountable for ${places.length} of ${all} tasks.`,
      others: places.map((at) => ({ message: 'Accountable here.', at })),
    };
  }
}
