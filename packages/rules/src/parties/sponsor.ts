import type { Charter } from '@charter/model/charter.ts';
import { membership } from '@charter/model/membership.ts';
import { spanOf } from '@charter/model/origin.ts';
import type { Partner } from '@charter/model/parties.ts';
import { headOf, isWaived, nameOf } from '../engine/ask.ts';
import { type Report, rule } from '../engine/rule.ts';

export const sponsor = rule({
  code: 'sponsor',
  topic: 'parties',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'error' },
  summary: 'Every partner has an executive sponsor of its own, who does not sit on a lower rung of the ladder.',
  why: 'The ladder is only as strong as the people at its top who want the partnership to work, on both sides.',
  source: 'Escalation: an executive sponsor on each side, who backs the ladder and is no lower rung of it',
  remedy: 'Name one: `sponsor …`.',
  rows: [217],
  *check(charter) {
    for (const partner of charter.partners) yield* onLowerRung(charter, partner);
    if (isWaived(charter.without, 'sponsor', 'sponsors')) return;
    const open = charter.partners.filter((partner) => partner.sponsor === undefined && !isWaived(partner.without, 'sponsor'));
    if (open.length > 1 && open.length === charter.partners.length) {
      yield { at: headOf(charter), message: 'No partner has an executive sponsor.', remedy: 'Name one in each partner: `sponsor …`.' };
      return;
    }
    for (const partner of open) {
      const somebody = charter.people.find((person) => person.partner === partner.id && person.tier === 'executive')?.id ?? '…';
      yield { at: nameOf(partner), message: `${partner.title} has no executive sponsor.`, remedy: `Name one: \`sponsor ${somebody}\`.` };
    }
    for (const partner of charter.partners) yield* ofOtherHouse(charter, partner);
  },
  bad: [
    `
    person greta "Greta Lind" of riverside
    partner riverside "Riverside" { sponsor greta }
    partner ‹flow› "Flowlytics" { wants "A reference case" }
    `,
    `
    person greta "Greta Lind" of riverside
    person ana "Ana Ruiz" of riverside
    partner riverside "Riverside" { sponsor ‹greta› }
    escalation { first ana and greta within 24 hours  then greta within 24 hours }
    `,
  ],
  good: `
    person greta "Greta Lind" of riverside
    person ana "Ana Ruiz" of riverside
    partner riverside "Riverside" { sponsor greta }
    partner flow "Flowlytics" { no sponsor because "The owner does the work herself" }
    escalation { first ana within 24 hours  then greta within 24 hours }
  `,
});

function* ofOtherHouse(charter: Charter, { id, sponsor: named, title, origin }: Partner): Iterable<Report> {
  const who = membership(charter);
  const house = named === undefined ? undefined : who.partnerOf(named);
  if (named === undefined || house === undefined || house === id) return;
  yield {
    at: spanOf(origin, 'sponsors'),
    message: `The sponsor of ${title} is ${who.title(named)}, who belongs to ${who.title(house)}.`,
    remedy: `Name somebody from ${title}.`,
  };
}

function* onLowerRung(charter: Charter, { sponsor: named, title, origin }: Partner): Iterable<Report> {
  const who = membership(charter);
  const rungs = charter.escalation?.rungs ?? [];
  const rung = rungs.slice(0, -1).find(({ deciders }) => named !== undefined && deciders.some((ref) => who.people(ref).includes(named)));
  if (named === undefined || rung === undefined) return;
  yield {
    at: spanOf(origin, 'sponsors'),
    message: `${who.title(named)} is the sponsor of ${title} and also on rung ${rungs.indexOf(rung) + 1} of ${rungs.length} of the ladder.`,
    why: 'Whoever could not settle it below will not see it afresh above; a sponsor is there for the second look.',
    remedy: 'Leave the lower rung to somebody else, or name another sponsor.',
    others: [{ message: 'The rung.', at: rung.origin }],
  };
}
