import { spanOf } from '@charter/model/origin.ts';
import { rule } from '../engine/rule.ts';

export const disclosureDeadline = rule({
  code: 'disclosure-deadline',
  topic: 'conduct',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'What the partners tell each other unasked has a time within which they do.',
  why: 'Bad news without a deadline is told when it can no longer be hidden, which is the surprise it was meant to spare.',
  source: 'Trust: no surprises',
  remedy: 'Say how soon: `disclose "…" within 2 days`.',
  rows: [24],
  *check(charter) {
    for (const { text, within, origin } of charter.disclosures) {
      if (within === undefined) yield { at: spanOf(origin, 'text'), message: `Nothing says how soon “${text}” is told.` };
    }
  },
  bad: `
    disclose ‹"A method that fails its test"›
  `,
  good: `
    disclose "A method that fails its test" within 2 days
  `,
});
