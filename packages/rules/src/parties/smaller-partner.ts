import { isTimesLarger, unequalPartners } from '@charter/model/sizes.ts';
import { headOf, isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const smallerPartner = rule({
  code: 'smaller-partner',
  topic: 'parties',
  since: '0.1.0',
  severity: { light: 'off', standard: 'hint', 'joint-venture': 'warning' },
  summary: 'A partner much smaller than another can speak up without fear, and knows what it would do without the partnership.',
  why: 'People do not contradict somebody their house depends on, in front of everybody; the mistake is then made with their consent.',
  source: 'Expectations: the authority gradient silences; questions of the smallest partner: the ability to walk away',
  remedy: 'Name somebody both sides trust: `safe channel "A call in confidence" with …`.',
  rows: [126, 200],
  options: { timesLarger: 3, parts: ['safe channel', 'way out'] },
  *check(charter, { options }) {
    const { largest, smallest } = unequalPartners(charter) ?? {};
    if (largest === undefined || smallest === undefined || !isTimesLarger(largest, smallest, options.timesLarger)) return;
    const listens = charter.roles.some(({ actsAs }) => actsAs === 'ombud') || charter.mediators.length + charter.safeChannels.length > 0;
    if (options.parts.includes('safe channel') && !listens && !isWaived(charter.without, 'safe channel', 'safe channels')) {
      yield {
        at: headOf(charter),
        message: `${largest.title} is far larger than ${smallest.title}, and there is no way to speak up without fear.`,
        others: [{ message: 'The smallest partner.', at: nameOf(smallest) }],
        rows: [200],
      };
    }
    // Where it says how much it depends on this partnership, `dependency-fallback` asks what it would fall back on.
    if (!options.parts.includes('way out') || smallest.alternatives.length > 0 || smallest.dependency !== undefined) return;
    if (isWaived(smallest.without, 'alternative', 'alternatives', 'fallback', 'way out')) return;
    yield {
      at: nameOf(smallest),
      message: `Nothing says what ${smallest.title} (${smallest.size?.amount} people) would do without ${largest.title} (${largest.size?.amount}).`,
      why: 'Only a partner that could leave is listened to; for the smallest one that has to be prepared.',
      remedy: 'Write what it would do instead: `walks away to "A trial with a chain of shops"`, or `depends for 10 % falls back on "…"`.',
      others: [{ message: 'The largest partner.', at: nameOf(largest) }],
      rows: [126],
    };
  },
  bad: [
    `
    charter ‹shop› "A calmer shop" {
      partner riverside "Riverside" { employs 1900 people }
      partner flow "Flowlytics" { employs 22 people  walks away to "A trial with a chain of shops" }
    }
    `,
    `
    partner riverside "Riverside" { employs 1900 people }
    partner ‹flow› "Flowlytics" { employs 22 people }
    safe channel "A call in confidence"
    `,
  ],
  good: `
    partner riverside "Riverside" { employs 1900 people }
    partner flow "Flowlytics" { employs 22 people  walks away to "A trial with a chain of shops" }
    person hedda "Hedda Brun" as "Ombudswoman"
    safe channel "A call in confidence" with hedda
  `,
});
