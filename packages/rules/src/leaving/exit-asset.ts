import { isWaived, nameOf } from '../engine/ask.ts';
import { openingWord } from '../engine/opening-word.ts';
import { rule } from '../engine/rule.ts';

export const exitAsset = rule({
  code: 'exit-asset',
  topic: 'leaving',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'error', 'joint-venture': 'error' },
  summary: 'The exit says where each shared asset goes.',
  why: 'What two partners own together is what they will quarrel about when they part.',
  source: 'Coalitions: division of shared assets',
  remedy: 'Say where it goes, in the exit: `asset … goes to $partner "The other keeps a copy"`.',
  rows: [78, 103],
  *check({ assets, exit }) {
    if (exit === undefined) return;
    const placed = new Set(exit.dispositions.map(({ asset }) => asset));
    for (const asset of assets) {
      const common = asset.shared || asset.owners.length > 1;
      if (!common || placed.has(asset.id) || isWaived(asset.without, 'exit', 'disposition')) continue;
      yield {
        at: nameOf(asset),
        message: `Nothing says where “${asset.title}” goes when the partners part.`,
        remedy: `Say where it goes, in the exit: \`asset ${asset.id} goes to ${asset.owners[0]?.partner ?? '$partner'} "The other keeps a copy"\`.`,
        others: [{ message: 'The exit says nothing about it.', at: openingWord(exit.origin, 'exit') }],
      };
    }
  },
  bad: `
    partner shop "Corner Shop"
    partner lab "Lab"
    asset ‹guide› "Playbook" { owned by shop, lab }
    exit { notice 30 days }
  `,
  good: `
    partner shop "Corner Shop"
    partner lab "Lab"
    asset guide "Playbook" { owned by shop, lab }
    exit { notice 30 days  asset guide goes to shop "Lab keeps a copy" }
  `,
});
