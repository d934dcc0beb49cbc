import { membership } from '@charter/model/membership.ts';
import { spanOf } from '@charter/model/origin.ts';
import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

export const workstreamLeads = rule({
  code: 'workstream-leads',
  topic: 'work',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'A workstream is led from more than one side.',
  why: 'What one side leads alone, the other delivers to when it has time.',
  source: 'Workstream leads: one per side',
  remedy: 'Add a lead of another partner: `led by ana, ben`; or say why not: `no second lead because "…"`.',
  rows: [145],
  *check(charter) {
    const who = membership(charter);
    if (charter.partners.length < 2) return;
    for (const workstream of charter.workstreams) {
      const { leads, origin, title, without } = workstream;
      if (leads.length === 0 && !isWaived(without, 'lead', 'leads')) {
        yield { at: nameOf(workstream), message: `Nobody leads “${title}”.`, remedy: 'Name a lead from each side: `led by ana, ben`.' };
      }
      const [only, ...others] = [...new Set(leads.flatMap((lead) => who.partnerOf(lead) ?? []))];
      if (only === undefined || others.length > 0 || isWaived(without, 'second lead', 'other lead')) continue;
      const message = `“${title}” is led only by ${listed(leads.map(who.title))} of ${who.title(only)}.`;
      yield { at: spanOf(origin, 'leads'), message };
    }
  },
  bad: `
    partner hospital "Riverside Hospital"
    partner flow "Flowlytics"
    person ana "Ana Ruiz" of hospital
    workstream triage "Triage" { led by ‹ana› }
  `,
  good: `
    partner hospital "Riverside Hospital"
    partner flow "Flowlytics"
    person ana "Ana Ruiz" of hospital
    person ben "Ben Okafor" of flow
    workstream triage "Triage" { led by ana, ben }
  `,
});
