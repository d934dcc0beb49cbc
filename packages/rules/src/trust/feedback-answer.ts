import { spanOf } from '@charter/model/origin.ts';
import { rule } from '../engine/rule.ts';

export const feedbackAnswer = rule({
  code: 'feedback-answer',
  topic: 'trust',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'Written feedback is answered within a given time.',
  why: 'Whoever writes and hears nothing does not write again.',
  source: 'Expectations: feedback has a time to respond',
  remedy: 'Say how soon: `answered within 5 business days`.',
  rows: [208],
  *check(charter) {
    for (const { form, answeredWithin, origin } of charter.feedback) {
      // What is said aloud in a meeting is answered there.
      if (form !== 'written' || answeredWithin !== undefined) continue;
      yield { at: spanOf(origin, 'form'), message: 'Nothing says how soon written feedback is answered.' };
    }
  },
  bad: `
    feedback ‹written› "Three questions" { form "https://forms.example" }
  `,
  good: `
    feedback written "Three questions" { form "https://forms.example"  answered within 5 business days }
  `,
});
