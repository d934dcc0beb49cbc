import { spanOf } from '@charter/model/origin.ts';
import type { Asset, IpModel } from '@charter/model/rights.ts';
import { nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';
import { isCommon } from './common-assets.ts';

export const ipRightsConflict = rule({
  code: 'ip-rights-conflict',
  topic: 'exchange',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'error', 'joint-venture': 'error' },
  summary: 'The rights in what the partners share agree with what was said about results.',
  why: 'Where two lines of a charter say opposite things, each side will read out the one it likes.',
  source: 'Co-creation: a model for intellectual property',
  remedy: 'Change the right, or say in words after `ip` what is left out: `ip open "All but the price list"`.',
  rows: [52],
  *check({ ipModels, assets }) {
    const [model] = ipModels;
    // Words after the model say what is different; several models divide the results between them.
    if (model === undefined || ipModels.length > 1 || model.text !== undefined) return;
    for (const asset of assets.filter(isCommon)) {
      const conflict = conflictOf(model, asset);
      if (conflict === undefined) continue;
      yield {
        at: nameOf(asset),
        message: conflict,
        others: [{ message: 'The results are said to be different here.', at: spanOf(model.origin, 'model') }],
      };
    }
  },
  bad: `
    partner shop "Corner Shop"
    partner lab "Lab"
    ip open
    asset ‹guide› "Playbook for pre-orders" { shared  owned by shop, lab  use by shop, lab }
  `,
  good: `
    partner shop "Corner Shop"
    partner lab "Lab"
    ip open
    asset guide "Playbook for pre-orders" { shared  owned by shop, lab  use by everybody }
  `,
});

function conflictOf({ model }: IpModel, { title, rights, owners }: Asset): string | undefined {
  const closed = rights.find(({ right, everybody, exit }) => (right === 'use' || right === 'publish') && !everybody && exit !== 'until');
  if (model === 'open' && closed !== undefined) return `Results are open, yet not everybody may ${closed.right} “${title}”.`;
  const [only, ...others] = owners;
  if (model === 'joint' && only !== undefined && others.length === 0)
    return `Results belong to all partners, yet “${title}” belongs to one of them.`;
  return undefined;
}
