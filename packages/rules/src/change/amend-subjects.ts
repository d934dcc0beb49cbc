import { isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

export const amendSubjects = rule({
  code: 'amend-subjects',
  topic: 'change',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'Where it is said who may change the charter, the purpose and the plan are not left out.',
  why: 'A plan that nobody may change is ignored, and a purpose that anybody may change is none.',
  source: 'Adaptability: hold the purpose tightly and the plan loosely',
  remedy: 'Write `amend purpose by steering unanimously` and `amend plan by ops`, or `amend charter by steering` for all of it.',
  rows: [67, 219],
  options: { subjects: ['purpose', 'plan'] },
  *check({ amendmentRules, without }, { options }) {
    const [first] = amendmentRules;
    if (first === undefined || amendmentRules.some(({ subject }) => subject === 'charter')) return;
    const missing = options.subjects.filter(
      (wanted) => !amendmentRules.some(({ subject }) => subject === wanted) && !isWaived(without, `${wanted} amendment`),
    );
    if (missing.length > 0) yield { at: first.origin, message: `Nothing says who may change the ${listed(missing)}.` };
  },
  bad: `
    forum ops "Operating team" { meets weekly }
    ‹amend plan by ops›
  `,
  good: `
    forum ops "Operating team" { meets weekly }
    forum steering "Steering" { meets monthly }
    amend plan by ops
    amend purpose by steering unanimously
  `,
});
