import { membership } from '@charter/model/membership.ts';
import { spanOf } from '@charter/model/origin.ts';
import { headOf, isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const partnerSponsor = rule({
  code: 'partner-sponsor',
  topic: 'parties',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'error' },
  summary: 'Every partner has an executive sponsor of its own.',
  why: 'The ladder is only as strong as the people at its top who want the partnership to work, on both sides.',
  source: 'Escalation: an executive sponsor on each side',
  remedy: 'Name one: `sponsor greta`.',
  rows: [217],
  *check(charter) {
    if (isWaived(charter.without, 'sponsor', 'sponsors')) return;
    const who = membership(charter);
    const open = charter.partners.filter(({ sponsor, without }) => sponsor === undefined && !isWaived(without, 'sponsor'));
    if (open.length > 1 && open.length === charter.partners.length) {
      yield { at: headOf(charter), message: 'No partner has an executive sponsor.', remedy: 'Name one in each partner: `sponsor greta`.' };
      return;
    }
    for (const partner of charter.partners) {
      const { sponsor, title } = partner;
      if (sponsor === undefined) {
        if (!isWaived(partner.without, 'sponsor')) yield { at: nameOf(partner), message: `${title} has no executive sponsor.` };
        continue;
      }
      const house = who.partnerOf(sponsor);
      if (house === undefined || house === partner.id) continue;
      yield {
        at: spanOf(partner.origin, 'sponsors'),
        message: `The sponsor of ${title} is ${who.title(sponsor)}, who belongs to ${who.title(house)}.`,
        remedy: `Name somebody from ${title}.`,
      };
    }
  },
  bad: `
    person greta "Greta Lind" of hospital
    partner hospital "Riverside" { sponsor greta }
    partner ‹flow› "Flowlytics" { wants "A reference case" }
  `,
  good: `
    person greta "Greta Lind" of hospital
    partner hospital "Riverside" { sponsor greta }
    partner flow "Flowlytics" { no sponsor because "The owner does the work herself" }
  `,
});
