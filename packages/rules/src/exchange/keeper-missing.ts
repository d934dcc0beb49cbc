import { spanOf } from '@charter/model/origin.ts';
import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';
import { isCommon } from './common-assets.ts';

export const keeperMissing = rule({
  code: 'keeper-missing',
  topic: 'exchange',
  since: '0.1.0',
  severity: { light: 'off', standard: 'hint', 'joint-venture': 'warning' },
  summary: 'Somebody looks after each asset the partners share, and after the knowledge base.',
  why: 'An asset grows in value only while somebody keeps it up to date.',
  source: 'Compounding: a registry of assets with owners; knowledge transfer: one searchable place with an owner for its upkeep',
  remedy: 'Name a person who looks after it: `kept by $person`.',
  rows: [59, 78],
  *check({ assets, knowledgeBase: base }) {
    for (const asset of assets) {
      if (!isCommon(asset) || asset.keptBy !== undefined || isWaived(asset.without, 'keeper')) continue;
      yield { at: nameOf(asset), message: `Nobody looks after “${asset.title}”, though the partners share it.`, rows: [78] };
    }
    if (base === undefined || base.keepers.length > 0) return;
    yield {
      at: spanOf(base.origin, 'place'),
      message: `Nobody keeps “${base.place.text}” up to date.`,
      why: 'A wiki that nobody weeds is full after a year, and trusted by nobody.',
      rows: [59],
    };
  },
  bad: [
    `
    partner shop "Corner Shop"
    partner lab "Lab"
    asset ‹guide› "Playbook for pre-orders" { shared  owned by shop, lab }
    `,
    'knowledge base ‹"Shared wiki" at "https://wiki.example.org"›',
  ],
  good: `
    partner shop "Corner Shop"
    partner lab "Lab"
    person ana "Ana" of shop
    asset guide "Playbook for pre-orders" { shared  owned by shop, lab  kept by ana }
    knowledge base "Shared wiki" at "https://wiki.example.org" kept by ana
  `,
});
