import { tiers } from '@charter/model/tiers.ts';
import { isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

export const forumTiers = rule({
  code: 'forum-tiers',
  topic: 'forums',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'error' },
  summary: 'An integrated partnership meets on three tiers.',
  why: 'Where a tier is missing, its questions go to people who are too busy for them or not allowed to settle them.',
  source: 'Three tiers: executive steering, joint operating team, workstream leads',
  remedy: 'Add a forum with `tier operating` (or whichever is missing), or say why there is none: `no working forum because "…"`.',
  rows: [73, 142, 156],
  *check(charter) {
    const { governance, forums, without } = charter;
    if (governance === undefined || governance.model === 'lightweight') return;
    const missing = tiers.filter(
      (tier) => !forums.some((forum) => forum.tier === tier) && !isWaived(without, `${tier} forum`, `${tier} tier`, 'tiers'),
    );
    if (missing.length === 0) return;
    const needed = governance.model === 'integrated' ? 'An integrated partnership' : 'A joint venture';
    yield { at: governance.origin, message: `${needed} needs a forum on each tier; there is none on the ${listed(missing, 'or')} tier.` };
  },
  bad: `
    person ana "Ana"
    ‹governance integrated›
    forum steering "Steering" { tier executive  members ana }
    forum ops "Operations" { tier operating  members ana }
  `,
  good: `
    person ana "Ana"
    governance integrated
    forum steering "Steering" { tier executive  members ana }
    forum ops "Operations" { tier operating  members ana }
    forum leads "Leads" { tier working  members ana }
  `,
});
