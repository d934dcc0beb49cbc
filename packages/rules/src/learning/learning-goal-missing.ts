import { isWeighty } from '@charter/model/weight.ts';
import { headOf, isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const learningGoalMissing = rule({
  code: 'learning-goal-missing',
  topic: 'learning',
  since: '0.1.0',
  severity: { light: 'off', standard: 'hint', 'joint-venture': 'warning' },
  summary: 'The partners say what they want to learn from each other.',
  why: 'What one side teaches the other is often all that stays when the partnership ends.',
  source: 'Knowledge transfer: learning goals are deliverables',
  remedy:
    'Write who will be able to do what by when: `learning goal queueing "…" { owner $person  due 2026-03-01  evidence "…" }`, or `teach`.',
  rows: [55],
  *check(charter) {
    if (!isWeighty(charter)) return;
    const { learningGoals, independenceGoals, crossTrainings, playbooks } = charter;
    if ([learningGoals, independenceGoals, crossTrainings, playbooks].some((list) => list.length > 0)) return;
    if (isWaived(charter.without, 'learning goal', 'learning goals')) return;
    yield { at: headOf(charter), message: `“${charter.title}” does not say what you want to learn from each other.` };
  },
  bad: 'charter ‹tours› "Harbour tours" { governance integrated we will "Sail every day" }',
  good: 'charter tours "Harbour tours" { governance integrated learning goal knots "The waiters can moor a boat" }',
});
