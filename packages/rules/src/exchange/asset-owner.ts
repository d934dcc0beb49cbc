import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const assetOwner = rule({
  code: 'asset-owner',
  topic: 'exchange',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'error', 'joint-venture': 'error' },
  summary: 'Every asset belongs to somebody.',
  why: 'What belongs to nobody is claimed by everybody as soon as it is worth something.',
  source: 'Compounding: a registry of assets with owners',
  remedy: 'Say whose it is: `owned by clinic 50 %, lab 50 %`.',
  rows: [78],
  *check({ assets }) {
    for (const asset of assets) {
      if (asset.owners.length > 0 || isWaived(asset.without, 'owner')) continue;
      yield { at: nameOf(asset), message: `“${asset.title}” belongs to nobody.` };
    }
  },
  bad: `asset ‹guide› "Playbook for triage" { kind playbook  use by everybody }`,
  good: `
    partner clinic "Clinic"
    asset guide "Playbook for triage" { kind playbook  owned by clinic  use by everybody }
  `,
});
