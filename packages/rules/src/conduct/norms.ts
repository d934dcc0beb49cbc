import { headOf, isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const norms = rule({
  code: 'norms',
  topic: 'conduct',
  since: '0.1.0',
  severity: { light: 'off', standard: 'hint', 'joint-venture': 'hint' },
  summary: 'The partners have said how they treat each other.',
  why: 'Every house has manners of its own; those of the partnership hold only once they are said.',
  source: 'Trust: predictable, fair and courteous conduct',
  remedy: 'Write two or three that you would notice if they were broken: `norm "Assume good intent", "Answer in the thread"`.',
  rows: [19, 184],
  *check(charter) {
    const ownNorms = charter.norms.length > 0 || charter.partners.some(({ workingNorms }) => workingNorms.length > 0);
    if (ownNorms || isWaived(charter.without, 'norm', 'norms')) return;
    yield { at: headOf(charter), message: 'Nothing is said of how the partners treat each other.' };
  },
  bad: `
  charter ‹shop› "A calmer shop" { partner riverside "Riverside" }`,
  good: `
    norm "Assume good intent"
  `,
});
