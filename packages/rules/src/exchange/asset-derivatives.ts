import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const assetDerivatives = rule({
  code: 'asset-derivatives',
  topic: 'exchange',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'For what is open to everybody it is said who may build on it.',
  why: 'Open data leads to products; unless it is said whose those are, the partner that built one will be accused of taking it.',
  source: 'Coalitions: the data are open, what is derived from them stays with a partner',
  remedy: 'Say who may make something of their own from it: `adapt by everybody` or `adapt by techco`.',
  rows: [108],
  // A playbook or a template is used as it is; others make products from these.
  options: { kinds: ['dataset', 'model', 'feature', 'connector', 'platform'] },
  *check({ assets }, { options }) {
    for (const asset of assets) {
      if (asset.kind === undefined || !options.kinds.includes(asset.kind)) continue;
      const open = asset.rights.some(({ right, everybody }) => everybody && right === 'use');
      const adaptable = asset.rights.some(({ right }) => right === 'adapt');
      if (!open || adaptable || isWaived(asset.without, 'adapt', 'derivatives')) continue;
      yield { at: nameOf(asset), message: `Everybody may use “${asset.title}”, but nothing says who may build on it.` };
    }
  },
  bad: `
    partner techco "TechCo"
    asset ‹trips› "Trip data" { kind dataset  owned by techco  use by everybody }
  `,
  good: `
    partner techco "TechCo"
    asset trips "Trip data" { kind dataset  owned by techco  use by everybody  adapt by techco }
  `,
});
