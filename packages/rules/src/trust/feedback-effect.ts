import { spanOf } from '@charter/model/origin.ts';
import { rule } from '../engine/rule.ts';

export const feedbackEffect = rule({
  code: 'feedback-effect',
  topic: 'trust',
  since: '0.1.0',
  severity: { light: 'off', standard: 'hint', 'joint-venture': 'hint' },
  summary: 'Feedback leads to something.',
  why: 'People give feedback as long as they see that something changes.',
  source: 'Expectations: tailor the method, "you said, we did"',
  remedy: 'Say what it leads to, `leads to "The next session begins with it"`, or what it has led to: `you said "…" we did "…"`.',
  rows: [209],
  *check(charter) {
    const [first] = charter.feedback;
    if (first === undefined || charter.youSaidWeDid.length > 0) return;
    if (charter.feedback.some(({ leadsTo }) => leadsTo.length > 0)) return;
    yield { at: spanOf(first.origin, 'form'), message: 'None of the feedback leads to anything.' };
  },
  bad: `
    feedback ‹spoken› "What helped, what did not"
  `,
  good: `
    feedback spoken "What helped, what did not" { leads to "The next session begins with it" }
  `,
});
