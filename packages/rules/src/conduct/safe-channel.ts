import { isTimesLarger, unequalPartners } from '@charter/model/sizes.ts';
import { headOf, isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const safeChannel = rule({
  code: 'safe-channel',
  topic: 'conduct',
  since: '0.1.0',
  severity: { light: 'off', standard: 'hint', 'joint-venture': 'warning' },
  summary: 'Where one partner is much larger, there is a way to speak up without fear.',
  why: 'People do not contradict somebody their house depends on, in front of everybody; the mistake is then made with their consent.',
  source: 'Expectations: the authority gradient silences',
  remedy: 'Name somebody both sides trust: `safe channel "A call in confidence" with hedda`.',
  rows: [200],
  options: { timesLarger: 3 },
  *check(charter, { options }) {
    const unequal = unequalPartners(charter);
    if (unequal === undefined || !isTimesLarger(unequal.largest, unequal.smallest, options.timesLarger)) return;
    const listens = charter.roles.some(({ actsAs }) => actsAs === 'ombud') || charter.mediators.length > 0;
    if (charter.safeChannels.length > 0 || listens || isWaived(charter.without, 'safe channel', 'safe channels')) return;
    const { largest, smallest } = unequal;
    yield {
      at: headOf(charter),
      message: `${largest.title} is far larger than ${smallest.title}, and there is no way to speak up without fear.`,
      others: [{ message: 'The smallest partner.', at: nameOf(smallest) }],
    };
  },
  bad: `
  charter ‹ward› "A calmer ward" {
    partner hospital "Riverside" { employs 1900 people }
    partner flow "Flowlytics" { employs 22 people }
  }`,
  good: `
    partner hospital "Riverside" { employs 1900 people }
    partner flow "Flowlytics" { employs 22 people }
    person hedda "Hedda Brun" as "Ombudswoman"
    safe channel "A call in confidence" with hedda
  `,
});
