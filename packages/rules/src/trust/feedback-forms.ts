import { spanOf } from '@charter/model/origin.ts';
import { isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const feedbackForms = rule({
  code: 'feedback-forms',
  topic: 'trust',
  since: '0.1.0',
  severity: { light: 'off', standard: 'hint', 'joint-venture': 'hint' },
  summary: 'Feedback can be given aloud and in writing.',
  why: 'Some say what they think in the room, others only after a night; with one way you hear one kind of people.',
  source: "Expectations: feedback spoken at the end of a session, and written in one's own time",
  remedy: 'Have both: `feedback spoken … { held at … }` and `feedback written … { form "…" }`.',
  rows: [206, 207],
  *check(charter) {
    const { feedback, without } = charter;
    if (isWaived(without, 'feedback', 'spoken feedback', 'written feedback')) return;
    const [first] = feedback;
    // Where there is no feedback at all, `relationship-talk` asks for a place to talk.
    if (first !== undefined && feedback.every(({ form }) => form === first.form)) {
      yield { at: spanOf(first.origin, 'form'), message: `Feedback can only be ${first.form}.` };
    }
  },
  bad: `
    feedback ‹spoken› "What helped, what did not"
  `,
  good: `
    feedback spoken "What helped, what did not"
    feedback written "Three questions, a week to answer"
  `,
});
