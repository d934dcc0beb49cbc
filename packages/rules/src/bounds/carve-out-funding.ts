import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const carveOutFunding = rule({
  code: 'carve-out-funding',
  topic: 'bounds',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'A carve-out is paid for by somebody.',
  why: 'A side project without money of its own lives on the shared budget, which it was carved out to protect.',
  source: 'Co-creation mechanism: a separate, separately funded module',
  remedy: 'Say who pays, and how much: `funded by $partner  budget 30k EUR`.',
  rows: [109],
  *check(charter) {
    for (const carveOut of charter.carveOuts) {
      if (carveOut.fundedBy.length > 0 || isWaived(carveOut.without, 'funding', 'budget')) continue;
      yield { at: nameOf(carveOut), message: `Nobody pays for the carve-out “${carveOut.title}”.` };
    }
  },
  bad: `
    partner flow "Flowlytics"
    person dora "Dora"
    carve-out ‹billing› "Billing module" { owner dora }
  `,
  good: `
    partner flow "Flowlytics"
    person dora "Dora"
    carve-out billing "Billing module" { owner dora  funded by flow }
  `,
});
