import type { Partner } from '@charter/model/parties.ts';
import { headOf, isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const expectations = rule({
  code: 'expectations',
  topic: 'parties',
  since: '0.1.0',
  severity: { light: 'off', standard: 'hint', 'joint-venture': 'hint' },
  summary: 'Every partner has said what it needs or expects of the others.',
  why: 'Most disappointments were expectations that nobody had said, often not even to themselves.',
  source: 'Expectations: the unmet ones were mostly unsaid',
  remedy: 'Write `expects "An answer within a day" of flow { realistic  acknowledged by dora on 2026-01-08 }`, or `needs "Say it early"`.',
  rows: [196, 199],
  *check(charter) {
    if (isWaived(charter.without, 'expectations') || charter.partners.length < 2) return;
    const silent = charter.partners.filter((partner) => !speaks(partner));
    if (silent.length === charter.partners.length) {
      yield { at: headOf(charter), message: 'No partner has said what it needs or expects of the others.' };
      return;
    }
    for (const partner of silent) {
      yield { at: nameOf(partner), message: `${partner.title} has not said what it needs or expects of the others.` };
    }
  },
  bad: `
    partner hospital "Riverside" { expects "Somebody on site" of flow }
    partner ‹flow› "Flowlytics" { wants "A reference case" }
  `,
  good: `
    partner hospital "Riverside" { expects "Somebody on site" of flow }
    partner flow "Flowlytics" { expects "An answer within 48 hours" of hospital }
  `,
});

function speaks({ expectations: said, needs, without }: Partner): boolean {
  return said.length > 0 || needs.length > 0 || isWaived(without, 'expectations', 'needs');
}
