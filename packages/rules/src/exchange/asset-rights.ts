import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';
import { isCommon } from './common-assets.ts';

export const assetRights = rule({
  code: 'asset-rights',
  topic: 'exchange',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'error' },
  summary: 'For everything the partners share it is said who may use it, publish it and earn money with it.',
  why: 'The right that was not spoken of is the one both sides believe they have.',
  source: 'Co-creation: rights to use, publish and commercialise',
  remedy: 'Say it for each of them: `use by clinic, lab`, `publish by nobody`, `commercialise by lab`.',
  rows: [49],
  options: { rights: ['use', 'publish', 'commercialise'] },
  *check({ assets }, { options }) {
    for (const asset of assets) {
      if (!isCommon(asset) || isWaived(asset.without, 'rights')) continue;
      const missing = options.rights.filter(
        (right) => !asset.rights.some((said) => said.right === right) && !isWaived(asset.without, right),
      );
      if (missing.length === 0) continue;
      yield { at: nameOf(asset), message: `Nothing says who may ${listed(missing).replace(' and ', ' or ')} “${asset.title}”.` };
    }
  },
  bad: `
    partner clinic "Clinic"
    partner lab "Lab"
    asset ‹guide› "Playbook for triage" { shared  owned by clinic, lab  use by clinic, lab }
  `,
  good: `
    partner clinic "Clinic"
    partner lab "Lab"
    asset guide "Playbook for triage" { shared  owned by clinic, lab  use by clinic, lab  publish by nobody  commercialise by lab }
  `,
});
