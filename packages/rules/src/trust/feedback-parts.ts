import { spanOf } from '@charter/model/origin.ts';
import { isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const feedbackParts = rule({
  code: 'feedback-parts',
  topic: 'trust',
  since: '0.1.0',
  severity: { light: 'off', standard: 'hint', 'joint-venture': 'warning' },
  summary: 'Feedback can be given aloud and in writing, is answered within a given time, and leads to something.',
  why: 'Whoever writes and hears nothing does not write again.',
  source: 'Expectations: feedback spoken and written, with a time to respond, and "you said, we did"',
  remedy: 'Add what is missing: `answered within 5 business days`, `leads to "The next session begins with it"`.',
  rows: [206, 207, 208, 209],
  options: { parts: ['forms', 'answer', 'effect'] },
  *check({ feedback, without, youSaidWeDid }, { options }) {
    const [first] = feedback;
    if (first === undefined) return;
    const at = spanOf(first.origin, 'form');
    const meant = isWaived(without, 'feedback', 'spoken feedback', 'written feedback');
    if (options.parts.includes('forms') && !meant && feedback.every(({ form }) => form === first.form)) {
      yield {
        at,
        message: `Feedback can only be ${first.form}.`,
        why: 'Some say what they think in the room, others only after a night; with one way you hear one kind of people.',
        remedy: 'Have both: `feedback spoken "…" { held at $meeting }` and `feedback written "…" { form "…" }`.',
        rows: [206, 207],
      };
    }
    for (const { form, answeredWithin, origin } of options.parts.includes('answer') ? feedback : []) {
      // What is said aloud in a meeting is answered there.
      if (form !== 'written' || answeredWithin !== undefined) continue;
      yield {
        at: spanOf(origin, 'form'),
        message: 'Nothing says how soon written feedback is answered.',
        remedy: 'Say how soon: `answered within 5 business days`.',
        rows: [208],
      };
    }
    if (!options.parts.includes('effect') || youSaidWeDid.length > 0 || feedback.some(({ leadsTo }) => leadsTo.length > 0)) return;
    yield {
      at,
      message: 'None of the feedback leads to anything.',
      why: 'People give feedback as long as they see that something changes.',
      remedy: 'Say what it leads to, `leads to "The next session begins with it"`, or what it has led to: `you said "…" we did "…"`.',
      rows: [209],
    };
  },
  bad: [
    'feedback ‹spoken› "What helped, what did not" { leads to "The next session begins with it" }',
    `
    feedback spoken "What helped, what did not" { leads to "The next session begins with it" }
    feedback ‹written› "Three questions" { form "https://forms.example" }
    `,
    `
    feedback ‹spoken› "What helped, what did not"
    feedback written "Three questions" { form "https://forms.example"  answered within 5 business days }
    `,
  ],
  good: `
    feedback spoken "What helped, what did not" { leads to "The next session begins with it" }
    feedback written "Three questions" { form "https://forms.example"  answered within 5 business days }
  `,
});
