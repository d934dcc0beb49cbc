import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';
import { isCommon } from './common-assets.ts';

export const assetKeeper = rule({
  code: 'asset-keeper',
  topic: 'exchange',
  since: '0.1.0',
  severity: { light: 'off', standard: 'hint', 'joint-venture': 'warning' },
  summary: 'One person looks after each asset the partners share.',
  why: 'An asset grows in value only while somebody keeps it up to date.',
  source: 'Compounding: a registry of assets with owners',
  remedy: 'Name a person who looks after it: `kept by ana`.',
  rows: [78],
  *check({ assets }) {
    for (const asset of assets) {
      if (!isCommon(asset) || asset.keptBy !== undefined || isWaived(asset.without, 'keeper')) continue;
      yield { at: nameOf(asset), message: `Nobody looks after “${asset.title}”, though the partners share it.` };
    }
  },
  bad: `
    partner clinic "Clinic"
    partner lab "Lab"
    asset ‹guide› "Playbook for triage" { shared  owned by clinic, lab }
  `,
  good: `
    partner clinic "Clinic"
    partner lab "Lab"
    person ana "Ana" of clinic
    asset guide "Playbook for triage" { shared  owned by clinic, lab  kept by ana }
  `,
});
