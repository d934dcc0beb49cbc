import { membership } from '@charter/model/membership.ts';
import { spanOf } from '@charter/model/origin.ts';
import { rule } from '../engine/rule.ts';

export const strengthUsed = rule({
  code: 'strength-used',
  topic: 'parties',
  since: '0.1.0',
  severity: { light: 'off', standard: 'hint', 'joint-venture': 'hint' },
  summary: 'A strength that a partner brings is used by a workstream.',
  why: 'What nobody uses was a reason to choose the partner, and is none to stay.',
  source: 'Complementary strengths: an inventory of strengths, each put to use',
  remedy: 'Say which workstream draws on it: `uses roster-data`; or leave it out.',
  rows: [45],
  *check(charter) {
    const used = new Set(charter.workstreams.flatMap(({ uses }) => uses));
    // Nothing can be called unused where no workstream says what it uses.
    if (used.size === 0) return;
    const who = membership(charter);
    for (const { id: partner, strengths, brings } of charter.partners) {
      for (const { id, text, origin } of [...brings, ...strengths]) {
        if (id === undefined || used.has(id)) continue;
        yield { at: spanOf(origin, 'text'), message: `No workstream uses what ${who.title(partner)} brings: “${text}”.` };
      }
    }
  },
  bad: `
    partner riverside "Riverside" {
      brings records "Live ER data"
      strength data rosters ‹"Ten years of rosters"›
    }
    workstream pre-orders "Pre-orders by phone" { uses records }
  `,
  good: `
    partner riverside "Riverside" {
      brings records "Live ER data"
      strength data rosters "Ten years of rosters"
    }
    workstream pre-orders "Pre-orders by phone" { uses records, rosters }
  `,
});
