import type { Charter } from '@charter/model/charter.ts';
import type { Asset } from '@charter/model/rights.ts';
import { titleOf } from '@charter/model/who.ts';
import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const assetHandover = rule({
  code: 'asset-handover',
  topic: 'learning',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'A partner that will get an asset which another one runs learns to run it.',
  why: 'On the day of parting, an asset that its new owner cannot run is worth nothing to either side.',
  source: 'Knowledge transfer: the receiver becomes self-sufficient',
  remedy: 'Teach it while you still work together: `teach "Running it" about … to … by $last-day proven when "…"`.',
  rows: [211],
  *check(charter) {
    for (const { asset: id, partner } of charter.exit?.dispositions ?? []) {
      const asset = charter.assets.find((one) => one.id === id);
      if (asset?.operatedBy === undefined || partner === undefined || asset.operatedBy === partner) continue;
      if (isTaught(charter, asset, partner) || isWaived(asset.without, 'handover', 'teaching')) continue;
      yield {
        at: nameOf(asset),
        message: `${titleOf(charter, asset.operatedBy)} runs “${asset.title}”, which goes to ${titleOf(charter, partner)} at the end, and nobody there learns to run it.`,
        remedy: `Teach it while you still work together: \`teach "Running it" about ${asset.id} to ${partner} by $last-day proven when "…"\`.`,
      };
    }
  },
  bad: `
    partner shop "Shop"
    partner lab "Lab"
    asset ‹pipeline› "Reading pipeline" { operated by lab }
    exit { asset pipeline goes to shop }
  `,
  good: `
    partner shop "Shop"
    partner lab "Lab"
    asset pipeline "Reading pipeline" { operated by lab }
    teach "Running it" about pipeline to shop by 2026-06-26
    exit { asset pipeline goes to shop }
  `,
});

/** A partner learns an asset by being taught, by regular training from whoever runs it, or because its own people keep it. */
function isTaught(charter: Charter, { id, keptBy, operatedBy }: Asset, partner: string): boolean {
  return (
    charter.independenceGoals.some((goal) => goal.partner === partner && (goal.asset === undefined || goal.asset === id)) ||
    charter.crossTrainings.some(({ from, to }) => from === operatedBy && to === partner) ||
    charter.people.some((person) => person.id === keptBy && person.partner === partner)
  );
}
