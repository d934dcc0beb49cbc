import type { Asset } from '@charter/model/rights.ts';
import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';
import { isCommon } from './common-assets.ts';

export const assetRights = rule({
  code: 'asset-rights',
  topic: 'exchange',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'error' },
  summary:
    'For what the partners share it is said who may use it, publish it and earn money with it, and for what is open who may build on it.',
  why: 'The right that was not spoken of is the one both sides believe they have.',
  source:
    'Co-creation: rights to use, publish and commercialise; coalitions: the data are open, what is derived from them stays with a partner',
  remedy: 'Say it for each of them: `use by $partner, $other-partner`, `publish by nobody`, `commercialise by $partner`.',
  rows: [49, 108],
  // A playbook or a template is used as it is; others make products from what is open of these kinds.
  options: { rights: ['use', 'publish', 'commercialise', 'adapt'], adaptKinds: ['dataset', 'model', 'feature', 'connector', 'platform'] },
  *check({ assets }, { options }) {
    for (const asset of assets) {
      const asked = options.rights.filter((right) => right !== 'adapt');
      const missing = isCommon(asset) && !isWaived(asset.without, 'rights') ? asked.filter((right) => !isSaid(asset, right)) : [];
      if (missing.length > 0) {
        yield { at: nameOf(asset), message: `Nothing says who may ${listed(missing, 'or')} “${asset.title}”.`, rows: [49] };
      }
      const open = asset.rights.some(({ right, everybody }) => everybody && right === 'use');
      const adaptable = asset.kind !== undefined && options.adaptKinds.includes(asset.kind) && options.rights.includes('adapt');
      if (!open || !adaptable || isSaid(asset, 'adapt') || isWaived(asset.without, 'derivatives')) continue;
      yield {
        at: nameOf(asset),
        message: `Everybody may use “${asset.title}”, but nothing says who may build on it.`,
        why: 'Open data leads to products; unless it is said whose those are, the partner that built one will be accused of taking it.',
        remedy: 'Say who may make something of their own from it: `adapt by everybody` or `adapt by $partner`.',
        rows: [108],
      };
    }
  },
  bad: [
    `
    partner shop "Corner Shop"
    partner lab "Lab"
    asset ‹guide› "Playbook for pre-orders" { shared  owned by shop, lab  use by shop, lab }
    `,
    `
    partner techco "TechCo"
    asset ‹trips› "Trip data" { kind dataset  owned by techco  use by everybody }
    `,
  ],
  good: `
    partner shop "Corner Shop"
    partner lab "Lab"
    asset guide "Playbook for pre-orders" { shared  owned by shop, lab  use by shop, lab  publish by nobody  commercialise by lab }
    asset trips "Trip data" { kind dataset  owned by lab  use by everybody  adapt by lab }
  `,
});

function isSaid({ rights, without }: Asset, wanted: string): boolean {
  return rights.some(({ right }) => right === wanted) || isWaived(without, wanted);
}
