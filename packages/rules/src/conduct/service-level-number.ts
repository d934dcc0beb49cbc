import { spanOf } from '@charter/model/origin.ts';
import { rule } from '../engine/rule.ts';

export const serviceLevelNumber = rule({
  code: 'service-level-number',
  topic: 'conduct',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'error', 'joint-venture': 'error' },
  summary: 'A service level says how much or how fast.',
  why: 'A promise without a number cannot be kept, and cannot be broken either.',
  source: 'Trust: a published service level for access and answers',
  remedy: 'Say how fast, `within 48 hours`, or how much, `1 hour weekly`.',
  rows: [22],
  *check(charter) {
    for (const { amount, within, text, origin } of charter.serviceLevels) {
      if (amount !== undefined || within !== undefined) continue;
      yield { at: spanOf(origin, 'text'), message: `“${text}” is promised without saying how much of it, or how fast.` };
    }
  },
  bad: `
    partner riverside "Riverside"
    partner flow "Flowlytics"
    service level ‹"Answers to requests for data"› from riverside to flow
  `,
  good: `
    partner riverside "Riverside"
    partner flow "Flowlytics"
    service level "Answers to requests for data" from riverside to flow within 48 hours
  `,
});
