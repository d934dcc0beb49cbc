import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const workstreamRaci = rule({
  code: 'workstream-raci',
  topic: 'work',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'error' },
  summary: 'Every workstream has a table of who does what.',
  why: 'Two houses have two habits of who does what; on a page both find out before the work does.',
  source: 'Roles and accountability: a one-page table per workstream',
  remedy: 'Add one: `raci "…" { for ana ben  "Data feed" A R }`.',
  rows: [33],
  *check(charter) {
    // A table that stands by itself may be meant for all workstreams.
    if (charter.raciTables.length > 0 || isWaived(charter.without, 'raci')) return;
    for (const workstream of charter.workstreams) {
      if (workstream.raciTables.length > 0 || isWaived(workstream.without, 'raci', 'table')) continue;
      yield { at: nameOf(workstream), message: `Nothing says who does what in “${workstream.title}”.` };
    }
  },
  bad: `
    workstream ‹triage› "Early triage"
  `,
  good: `
    person ana "Ana Ruiz"
    workstream triage "Early triage" {
      raci "Pilot" { for ana  "Triage roster" A/R }
    }
    workstream posters "Posters" { no raci because "One person does it all" }
  `,
});
