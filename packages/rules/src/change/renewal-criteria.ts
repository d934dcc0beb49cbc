import type { Course } from '@charter/model/change.ts';
import { spanOf } from '@charter/model/origin.ts';
import { isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

const courses: Readonly<Record<Course, string>> = { continue: 'continue', scale: 'scale', stop: 'stop' };

export const renewalCriteria = rule({
  code: 'renewal-criteria',
  topic: 'change',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'A renewal says beforehand what makes the partners continue and what makes them stop.',
  why: 'Criteria that are written after the results are known always say what somebody wanted anyway.',
  source: 'Compounding: criteria to continue, scale or stop',
  remedy: 'Write each as a line: `continue when …`, `stop otherwise`.',
  rows: [77],
  options: { courses: ['continue', 'stop'] },
  *check({ renewals }, { options }) {
    for (const { criteria, date, without, origin } of renewals) {
      const said = new Set<string>(criteria.map(({ choice }) => choice));
      // To scale is to go on, too.
      const goesOn = said.has('scale');
      const missing = options.courses.filter(
        (course) => !said.has(course) && !(course === 'continue' && goesOn) && !isWaived(without, course),
      );
      if (missing.length === 0) continue;
      yield {
        at: spanOf(origin, date === undefined ? 'cadence' : 'date'),
        message: `Nothing says what would make the partners ${listed(missing.map((course) => courses[course as Course] ?? course)).replace(' and ', ' or ')}.`,
      };
    }
  },
  bad: `
    metric wait "Wait" in minutes
    renewal on ‹2026-11-16› { continue when wait <= 43 minutes }
  `,
  good: `
    metric wait "Wait" in minutes
    renewal on 2026-11-16 { continue when wait <= 43 minutes  stop otherwise }
  `,
});
