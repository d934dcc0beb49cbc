import { membership } from '@charter/model/membership.ts';
import { raciTablesOf } from '@charter/model/raci-tables.ts';
import { headOf, isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const capacitySaid = rule({
  code: 'capacity-said',
  topic: 'parties',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'A partner that does some of the work says how much time or money it sets aside for it.',
  why: "Shared work is done after everybody's own customers are served, unless time for it was set aside.",
  source: "Execution: shared work is starved by each side's own customers",
  remedy: 'Write it in the partner or in its people: `capacity 40 hours every week`.',
  rows: [220],
  *check(charter) {
    const who = membership(charter);
    const responsible = new Map<string, string>();
    for (const { rows } of raciTablesOf(charter)) {
      for (const { cells, title } of rows) {
        for (const { column, letters } of cells) {
          if (!letters.includes('R')) continue;
          for (const partner of who.partners(column)) if (!responsible.has(partner)) responsible.set(partner, title);
        }
      }
    }
    const open = charter.partners.filter(
      ({ id, capacities, without }) =>
        responsible.has(id) &&
        capacities.length === 0 &&
        !isWaived(without, 'capacity') &&
        !charter.people.some((person) => person.partner === id && person.capacities.length > 0),
    );
    if (open.length > 1 && open.length === charter.partners.length) {
      yield { at: headOf(charter), message: 'All partners do some of the work, and none has set time aside for it.' };
      return;
    }
    for (const partner of open) {
      yield { at: nameOf(partner), message: `${partner.title} does “${responsible.get(partner.id)}” and has set no time aside for it.` };
    }
  },
  bad: `
    partner ‹riverside› "Riverside"
    person ana "Ana Ruiz" of riverside
    raci "Pilot" { for ana  "Interviews" A/R }
  `,
  good: `
    partner riverside "Riverside" { capacity 40 hours every week }
    person ana "Ana Ruiz" of riverside
    raci "Pilot" { for ana  "Interviews" A/R }
  `,
});
