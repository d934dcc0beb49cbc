import { spanOf } from '@charter/model/origin.ts';
import { raciTablesOf } from '@charter/model/raci-tables.ts';
import { rule } from '../engine/rule.ts';

export const raciConsulted = rule({
  code: 'raci-consulted',
  topic: 'work',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'No task has most of the people in the table to consult.',
  why: 'Whoever has to ask everybody first does nothing, or stops asking.',
  source: 'Roles and accountability: not everybody is consulted',
  remedy: 'Ask the one or two who know most, and tell the others afterwards: `I` instead of `C`.',
  rows: [33],
  options: { percent: 50, atLeast: 3 },
  *check(charter, { options }) {
    for (const { rows, columns } of raciTablesOf(charter)) {
      for (const { cells, title, origin } of rows) {
        const consulted = cells.filter(({ letters }) => letters.includes('C')).length;
        if (consulted < options.atLeast || consulted * 100 <= columns.length * options.percent) continue;
        yield { at: spanOf(origin, 'title'), message: `For “${title}” ${consulted} of ${columns.length} people have to be consulted.` };
      }
    }
  },
  bad: `
    person ana "Ana"
    person ben "Ben"
    person chen "Chen"
    person dora "Dora"
    person eva "Eva"
    raci "Pilot" {
      for               ana  ben  chen  dora  eva
      ‹"Triage roster"› A    R    C     C     C
    }
  `,
  good: `
    person ana "Ana"
    person ben "Ben"
    person chen "Chen"
    person dora "Dora"
    person eva "Eva"
    raci "Pilot" {
      for             ana  ben  chen  dora  eva
      "Triage roster" A    R    C     C     I
    }
  `,
});
