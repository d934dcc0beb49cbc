import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const carveOutOwner = rule({
  code: 'carve-out-owner',
  topic: 'bounds',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'error', 'joint-venture': 'error' },
  summary: 'A carve-out has an owner of its own.',
  why: 'A part outside the shared scope has nobody to watch it but the person named here.',
  source: 'Co-creation mechanism: a separate, separately funded module',
  remedy: 'Name one person: `owner dora`.',
  rows: [109],
  *check(charter) {
    for (const carveOut of charter.carveOuts) {
      if (carveOut.owner !== undefined || isWaived(carveOut.without, 'owner')) continue;
      yield { at: nameOf(carveOut), message: `Nobody owns the carve-out “${carveOut.title}”.` };
    }
  },
  bad: `
    partner flow "Flowlytics"
    person dora "Dora"
    carve-out ‹billing› "Billing module" { funded by flow }
  `,
  good: `
    partner flow "Flowlytics"
    person dora "Dora"
    carve-out billing "Billing module" { owner dora  funded by flow }
  `,
});
