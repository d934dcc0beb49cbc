import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

const parts = {
  owner: 'no owner',
  due: 'no day',
  evidence: 'no evidence',
} as const;

export const learningGoalParts = rule({
  code: 'learning-goal-parts',
  topic: 'learning',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'A learning goal has an owner, a day and evidence, like anything else that is delivered.',
  why: 'A wish to learn that nobody owns gives way to whatever is due this week.',
  source: 'Knowledge transfer: learning goals are deliverables with evidence',
  remedy: 'Write who sees to it, by when, and what will show it: `owner ben  due 2026-03-01  evidence "Three nurses explain the queue"`.',
  rows: [55],
  options: { parts: ['owner', 'due', 'evidence'] },
  *check(charter, { options }) {
    for (const thing of charter.learningGoals) {
      const missing = (Object.keys(parts) as (keyof typeof parts)[]).filter(
        (part) => options.parts.includes(part) && (thing[part]?.length ?? 0) === 0 && !isWaived(thing.without, part),
      );
      if (missing.length === 0) continue;
      yield {
        at: nameOf(thing),
        message: `The learning goal “${thing.title}” has ${listed(missing.map((part) => parts[part]))}.`,
      };
    }
  },
  bad: `
    person ben "Ben"
    learning goal ‹queueing› "Staff can read a queue" { owner ben  due 2026-03-01 }
  `,
  good: `
    person ben "Ben"
    learning goal queueing "Staff can read a queue" { owner ben  due 2026-03-01  evidence "A quiz" }
  `,
});
