import type { Charter } from '@charter/model/charter.ts';
import type { Partner } from '@charter/model/parties.ts';
import { partnersAtWork } from '@charter/model/side-at-work.ts';
import { headOf, isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const incentiveMissing = rule({
  code: 'incentive-missing',
  topic: 'success',
  since: '0.1.0',
  severity: { light: 'off', standard: 'hint', 'joint-venture': 'warning' },
  summary: 'Each side says what its people are paid for.',
  why: 'Goals agreed at the top are undone by bonus plans that nobody thought of; what is on the table can be looked at.',
  source: 'Operating system: aligned goals, misaligned teams',
  remedy:
    'Write what the people who do the work are rewarded for: `incentive bonus "…" of $partner { rewards less … }`, or `no incentive because "…"`.',
  rows: [134],
  *check(charter) {
    const silent = silentPartners(charter);
    if (charter.outcomes.length === 0 || silent.length === 0 || isWaived(charter.without, 'incentive', 'incentives', 'bonus')) return;
    if (charter.incentives.length === 0) {
      yield { at: headOf(charter), message: 'Nothing says what people are paid for, on any side.' };
      return;
    }
    for (const partner of silent) {
      yield { at: nameOf(partner), message: `People of ${partner.title} answer for the work, but nothing says what they are paid for.` };
    }
  },
  bad: `charter ‹waits› "Shorter waits" {
    partner riverside "Riverside"
    person ana "Ana" of riverside
    metric wait "Wait" in minutes
    outcome faster "Shorter waits" { owner ana  measure wait to 40 minutes by 2026-04-05 }
  }`,
  good: `charter waits "Shorter waits" {
    partner riverside "Riverside"
    person ana "Ana" of riverside
    metric wait "Wait" in minutes
    outcome faster "Shorter waits" { owner ana  measure wait to 40 minutes by 2026-04-05 }
    incentive bonus "Bonus of the shop" of riverside { rewards less wait }
  }`,
});

function silentPartners(charter: Charter): Partner[] {
  const working = partnersAtWork(charter);
  const homes = new Map(charter.people.map((person) => [person.id, person.partner]));
  const told = new Set(charter.incentives.flatMap(({ partner, paidTo }) => [partner, ...paidTo.map((ref) => homes.get(ref))]));
  return charter.partners.filter(
    ({ id, without }) => working.has(id) && !told.has(id) && !isWaived(without, 'incentive', 'incentives', 'bonus'),
  );
}
