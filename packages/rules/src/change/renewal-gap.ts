import { metricGaps } from '@charter/model/metric-space.ts';
import { whenMetrics } from '../engine/metric-words.ts';
import { rule } from '../engine/rule.ts';

export const renewalGap = rule({
  code: 'renewal-gap',
  topic: 'change',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'warning', 'joint-venture': 'error' },
  summary: 'The criteria of a renewal leave no result without a course.',
  why: 'Where no criterion holds, the partnership goes on by habit, which is what a renewal is there to prevent.',
  source: 'Compounding: criteria to continue, scale or stop',
  remedy: 'Say what happens in all other cases: `stop otherwise` or `continue otherwise`.',
  rows: [77],
  *check(charter) {
    for (const { criteria, origin } of charter.renewals) {
      const said = new Set(criteria.map(({ choice }) => choice));
      const inWords = criteria.some(({ text }) => text !== undefined);
      const unread = (origin.parts.get('criteria')?.length ?? criteria.length) > criteria.length;
      // Where a course is missing altogether, that is told instead.
      if (!said.has('stop') || said.size < 2 || inWords || unread) continue;
      const [first] = metricGaps(
        charter,
        criteria.map(({ condition }) => condition),
      );
      if (first === undefined) continue;
      yield {
        at: origin,
        message: `The renewal says neither to go on nor to stop${whenMetrics(charter.metrics, first.example) || ' when the figures stay as they are'}.`,
      };
    }
  },
  bad: `
    metric wait "Wait" in minutes
    ‹renewal on 2026-11-16 { continue when wait <= 43 minutes  stop when wait > 47 minutes }›
  `,
  good: `
    metric wait "Wait" in minutes
    renewal on 2026-11-16 { continue when wait <= 43 minutes  stop otherwise }
  `,
});
