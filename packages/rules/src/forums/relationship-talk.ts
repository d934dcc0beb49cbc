import { headOf, isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const relationshipTalk = rule({
  code: 'relationship-talk',
  topic: 'forums',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'There is a regular place to say how working together goes.',
  why: 'What annoys people is said early in a place made for it, or late in a place that is not.',
  source: 'Trust account: a check-in on the relationship; conflict-capable, not conflict-free',
  remedy:
    'Add one, `meeting pulse "How are we doing" { kind check-in  held monthly for 20 minutes }`, or a topic `about relationship` in a forum.',
  rows: [92, 106, 110, 184],
  *check(charter) {
    const { escalation, feedback, forums, meetings, reviews, without } = charter;
    const talks =
      forums.some(({ agenda, meets }) => meets !== undefined && agenda.some(({ about }) => about === 'relationship')) ||
      meetings.some(
        ({ agenda, held, kind }) =>
          held?.cadence !== undefined &&
          (kind === 'check-in' || kind === 'health-check' || agenda.some(({ about }) => about === 'relationship')),
      ) ||
      reviews.some(({ cadence, kind }) => kind === 'relationship' && cadence !== undefined) ||
      feedback.some(({ heldAt }) => heldAt !== undefined) ||
      (escalation?.rituals.length ?? 0) > 0;
    if (talks || isWaived(without, 'check-in', 'relationship check')) return;
    yield { at: headOf(charter), message: 'No regular meeting asks how the partners get on with each other.' };
  },
  bad: `
    charter ‹er-waits› "Shorter waits" {
      person ana "Ana"
      forum ops "Operating team" { members ana  meets weekly  agenda "Tasks" about results }
    }
  `,
  good: `
    charter er-waits "Shorter waits" {
      person ana "Ana"
      forum ops "Operating team" { members ana  meets weekly  agenda "Tasks" about results, "How we get on" about relationship }
    }
  `,
});
