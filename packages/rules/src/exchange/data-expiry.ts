import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const dataExpiry = rule({
  code: 'data-expiry',
  topic: 'exchange',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'Access to data ends on a day, or some time after the exit.',
  why: 'Access without an end outlives the people who granted it, and the reason they had.',
  source: 'Co-creation: who may see which data until when',
  remedy: 'Say when it ends: `until $last-day` or `until 30 days after exit`.',
  rows: [53],
  *check({ dataAccess }) {
    for (const access of dataAccess) {
      if (access.until !== undefined || isWaived(access.without, 'end', 'until')) continue;
      yield { at: nameOf(access), message: `The access to “${access.title}” never ends.` };
    }
  },
  bad: `
    partner lab "Lab"
    data access ‹arrivals› "Arrivals without names" { to lab }
  `,
  good: `
    partner lab "Lab"
    data access arrivals "Arrivals without names" { to lab  until 30 days after exit }
  `,
});
