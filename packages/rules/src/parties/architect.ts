import { headOf, isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const architect = rule({
  code: 'architect',
  topic: 'parties',
  since: '0.1.0',
  severity: { light: 'off', standard: 'hint', 'joint-venture': 'hint' },
  summary: 'Where the work is integrated, somebody looks after the collaboration itself.',
  why: "Everybody looks after a part; how the parts work together is nobody's job until somebody has it.",
  source: 'Capacity to collaborate: the collaboration architect',
  remedy:
    'Write `role architect "…" { held by $person  acts as architect }`, or name somebody in each partner: `alliance manager $person`.',
  rows: [191],
  *check(charter) {
    const model = charter.governance?.model;
    if (model !== 'integrated' && model !== 'joint-venture') return;
    if (charter.roles.some(({ actsAs }) => actsAs === 'architect')) return;
    if (charter.partners.some(({ allianceManager }) => allianceManager !== undefined)) return;
    if (isWaived(charter.without, 'architect', 'alliance manager', 'alliance managers', 'collaboration architect')) return;
    yield { at: headOf(charter), message: 'The work is integrated, and nobody looks after the collaboration itself.' };
  },
  bad: `
  charter ‹shop› "A calmer shop" { governance integrated }`,
  good: `
    governance integrated
    person chen "Chen Li"
    role architect "Collaboration architect" { held by chen  acts as architect }
  `,
});
