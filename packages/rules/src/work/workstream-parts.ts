import type { Charter } from '@charter/model/charter.ts';
import { membership } from '@charter/model/membership.ts';
import { spanOf } from '@charter/model/origin.ts';
import type { Workstream } from '@charter/model/work.ts';
import { isWaived, nameOf } from '../engine/ask.ts';
import { type Report, rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

export const workstreamParts = rule({
  code: 'workstream-parts',
  topic: 'work',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'error' },
  summary: 'Every workstream is led from more than one side, and has a table of who does what.',
  why: 'What one side leads alone, the other delivers to when it has time.',
  source: 'Workstream leads: one per side; roles and accountability: a one-page table per workstream',
  remedy: 'Name a lead from each side: `led by $person, $other-person`.',
  rows: [33, 145],
  options: { parts: ['leads', 'raci'] },
  *check(charter, { options }) {
    // A table that stands by itself may be meant for all workstreams.
    const tables = charter.raciTables.length > 0 || isWaived(charter.without, 'raci') || !options.parts.includes('raci');
    for (const workstream of charter.workstreams) {
      if (options.parts.includes('leads') && charter.partners.length > 1) yield* ledByOne(charter, workstream);
      if (tables || workstream.raciTables.length > 0 || isWaived(workstream.without, 'raci', 'table')) continue;
      yield {
        at: nameOf(workstream),
        message: `Nothing says who does what in “${workstream.title}”.`,
        why: 'Two houses have two habits of who does what; on a page both find out before the work does.',
        remedy: 'Add one: `raci "…" { for $person $other-person  "Data feed" A R }`.',
        rows: [33],
      };
    }
  },
  bad: [
    'workstream ‹pre-orders› "Pre-orders by phone"',
    `
    partner riverside "Riverside Foods"
    partner flow "Flowlytics"
    person ana "Ana Ruiz" of riverside
    workstream pre-orders "Pre-orders" { led by ‹ana›  no raci because "One person does it all" }
    `,
  ],
  good: `
    partner riverside "Riverside Foods"
    partner flow "Flowlytics"
    person ana "Ana Ruiz" of riverside
    person ben "Ben Okafor" of flow
    workstream pre-orders "Pre-orders" { led by ana, ben  raci "Pilot" { for ana ben  "Roster for pre-orders" A R } }
  `,
});

function* ledByOne(charter: Charter, workstream: Workstream): Iterable<Report> {
  const who = membership(charter);
  const { leads, origin, title, without } = workstream;
  if (leads.length === 0 && !isWaived(without, 'lead', 'leads'))
    yield { at: nameOf(workstream), message: `Nobody leads “${title}”.`, rows: [145] };
  const [only, ...others] = [...new Set(leads.flatMap((lead) => who.partnerOf(lead) ?? []))];
  if (only === undefined || others.length > 0 || isWaived(without, 'second lead', 'other lead')) return;
  const second = charter.people.find(({ partner }) => partner !== undefined && partner !== only)?.id ?? '…';
  yield {
    at: spanOf(origin, 'leads'),
    message: `“${title}” is led only by ${listed(leads.map(who.title))} of ${who.title(only)}.`,
    remedy: `Add a lead of another partner: \`led by ${[...leads, second].join(', ')}\`; or say why not: \`no second lead because "…"\`.`,
    rows: [145],
  };
}
