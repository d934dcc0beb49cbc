import type { Charter } from '@charter/model/charter.ts';
import type { Declared, Waiver } from '@charter/model/element.ts';
import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';
import { watchedOf } from '../keeping/watched.ts';

interface Owned {
  /** The statement in which the owner is named. */
  readonly what: string;
  readonly thing: Declared & { readonly title: string; readonly without: readonly Waiver[] };
  readonly isOwned: boolean;
}

/** The rows that each is about, and its owner as it is written. */
const asked: Readonly<Record<string, { readonly rows: readonly number[]; readonly remedy: string }>> = {
  outcome: { rows: [7], remedy: 'Name one person who answers for it: `owner $person`.' },
  asset: {
    rows: [78],
    remedy: 'Say whose it is: `owned by $partner`, or of several with their shares: `owned by $partner 50 %, $other-partner 50 %`.',
  },
  'carve-out': { rows: [109], remedy: 'Name one person: `owner $person`.' },
  risk: { rows: [74], remedy: 'Name one person who watches it: `owner $person`.' },
  issue: { rows: [74], remedy: 'Name one person who sees to it: `owner $person`.' },
};

export const ownerMissing = rule({
  code: 'owner-missing',
  topic: 'work',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'error', 'joint-venture': 'error' },
  summary: 'Every outcome, asset, carve-out, risk and open issue has an owner.',
  why: 'What everybody wants and nobody owns is dropped first when time runs short.',
  source: 'Shared vision: outcomes have named owners; compounding: a registry of assets with owners; governance: a register with owners',
  remedy: 'Name one person who answers for it: `owner $person`.',
  rows: [7, 74, 78, 109],
  options: { things: ['outcome', 'asset', 'carve-out', 'risk', 'issue'] },
  *check(charter, { options }) {
    for (const { what, thing, isOwned } of ownedOf(charter)) {
      if (isOwned || !options.things.includes(what) || isWaived(thing.without, 'owner')) continue;
      const message = what === 'asset' ? `“${thing.title}” belongs to nobody.` : `Nobody owns the ${what} “${thing.title}”.`;
      yield { at: nameOf(thing), message, ...asked[what] };
    }
  },
  bad: [
    `
    metric wait "Wait" in minutes
    outcome ‹faster› "Shorter waits" { measure wait to 40 minutes }
    `,
    'asset ‹guide› "Playbook for pre-orders" { kind playbook  use by everybody }',
    'carve-out ‹billing› "Billing module" { budget 30k EUR }',
    'risk ‹late› "The feed slips" { response "Export by hand" }',
    'issue ‹gap› "No data on weekends" { due 2026-03-31 }',
  ],
  good: `
    partner shop "Corner Shop"
    person ana "Ana"
    metric wait "Wait" in minutes
    outcome faster "Shorter waits" { owner ana  measure wait to 40 minutes }
    asset guide "Playbook for pre-orders" { kind playbook  owned by shop  use by everybody }
    carve-out billing "Billing module" { owner ana }
    risk late "The feed slips" { owner ana  response "Export by hand" }
    issue gap "No data on weekends" { no owner because "It goes away with the new feed" }
  `,
});

function ownedOf(charter: Charter): Owned[] {
  return [
    ...charter.outcomes.map((thing) => ({ what: 'outcome', thing, isOwned: thing.owner !== undefined })),
    ...charter.assets.map((thing) => ({ what: 'asset', thing, isOwned: thing.owners.length > 0 })),
    ...charter.carveOuts.map((thing) => ({ what: 'carve-out', thing, isOwned: thing.owner !== undefined })),
    ...watchedOf(charter).map(({ what, thing }) => ({ what, thing, isOwned: thing.owner !== undefined })),
  ];
}
