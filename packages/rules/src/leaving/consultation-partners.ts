import { headOf, isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const consultationPartners = rule({
  code: 'consultation-partners',
  topic: 'leaving',
  since: '0.1.0',
  severity: { light: 'off', standard: 'hint', 'joint-venture': 'warning' },
  summary: 'Before a charter is agreed, every partner asks the functions of its own house that have to live with it.',
  why: 'Legal, finance and operations find the flaw in any case; before the signature it costs a line, after it a quarter.',
  source: 'Ratification: socialise it with leadership, legal, finance, operations',
  remedy: 'Write whom you asked: `consulted "Leadership", "Legal" at $partner on $first-day`.',
  rows: [167],
  *check(charter) {
    const status = charter.status?.status;
    if (status !== 'ratified' && status !== 'active' && charter.ratifications.length === 0) return;
    if (isWaived(charter.without, 'consultation', 'consultations')) return;
    const asked = new Set(charter.consultations.map(({ partner }) => partner));
    const open = charter.partners.filter((partner) => !asked.has(partner.id) && !isWaived(partner.without, 'consultation'));
    if (open.length === 0) return;
    if (asked.size === 0) {
      yield { at: headOf(charter), message: 'The charter is agreed, and no partner says whom it asked in its own house.' };
      return;
    }
    for (const partner of open) {
      yield { at: nameOf(partner), message: `${partner.title} does not say whom it asked in its own house.` };
    }
  },
  bad: `
    status active
    partner riverside "Riverside"
    partner ‹flow› "Flowlytics"
    consulted "Leadership", "Legal" at riverside
  `,
  good: `
    status active
    partner riverside "Riverside"
    partner flow "Flowlytics"
    consulted "Leadership", "Legal" at riverside
    consulted "Owners" at flow
  `,
});
