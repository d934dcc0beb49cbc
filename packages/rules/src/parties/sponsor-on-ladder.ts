import { membership } from '@charter/model/membership.ts';
import { spanOf } from '@charter/model/origin.ts';
import { rule } from '../engine/rule.ts';

export const sponsorOnLadder = rule({
  code: 'sponsor-on-ladder',
  topic: 'parties',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'A sponsor does not sit on a lower rung of the ladder.',
  why: 'Whoever could not settle it below will not see it afresh above; a sponsor is there for the second look.',
  source: 'Escalation: the sponsor backs the ladder and is no lower rung of it',
  remedy: 'Leave the lower rung to somebody else, or name another sponsor.',
  rows: [217],
  *check(charter) {
    const who = membership(charter);
    const rungs = charter.escalation?.rungs ?? [];
    for (const partner of charter.partners) {
      const { sponsor, title } = partner;
      if (sponsor === undefined) continue;
      const rung = rungs.slice(0, -1).find(({ deciders }) => deciders.some((ref) => who.people(ref).includes(sponsor)));
      if (rung === undefined) continue;
      yield {
        at: spanOf(partner.origin, 'sponsors'),
        message: `${who.title(sponsor)} is the sponsor of ${title} and also on rung ${rungs.indexOf(rung) + 1} of ${rungs.length} of the ladder.`,
        others: [{ message: 'The rung.', at: rung.origin }],
      };
    }
  },
  bad: `
    person greta "Greta Lind" of hospital
    person ana "Ana Ruiz" of hospital
    partner hospital "Riverside" { sponsor ‹greta› }
    escalation { first ana and greta within 24 hours  then greta within 24 hours }
  `,
  good: `
    person greta "Greta Lind" of hospital
    person ana "Ana Ruiz" of hospital
    partner hospital "Riverside" { sponsor greta }
    escalation { first ana within 24 hours  then greta within 24 hours }
  `,
});
