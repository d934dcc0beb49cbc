import type { Charter } from '@charter/model/charter.ts';
import type { Experiment } from '@charter/model/experiments.ts';
import { rungsBelow } from '@charter/model/rungs-below.ts';
import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

export const experimentSafety = rule({
  code: 'experiment-safety',
  topic: 'learning',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'Before people are affected, somebody looks at what it may do to them.',
  why: 'What hurts people or breaks a rule ends the partnership, whatever else it has shown.',
  source: 'Bounded risk: a safety review for ethics, compliance and operations',
  remedy: 'Say what was looked at and by whom: `safety ethics "Nobody waits longer" by $person`, or `no safety review because "…"`.',
  rows: [64],
  options: { areas: ['ethics', 'compliance', 'operations'], atLeast: 1, harmlessRungs: 2 },
  *check(charter, { options }) {
    for (const experiment of charter.experiments) {
      if (!touchesPeople(charter, experiment, options.harmlessRungs) || isWaived(experiment.without, 'safety review', 'safety')) continue;
      const looked = new Set<string>(experiment.safetyReviews.map(({ area }) => area));
      const missing = options.areas.filter((area) => !looked.has(area) && !isWaived(experiment.without, area, `safety review for ${area}`));
      if (missing.length === 0 || looked.size >= options.atLeast) continue;
      yield { at: nameOf(experiment), message: `Before “${experiment.title}” touches people, nobody looks at ${listed(missing, 'or')}.` };
    }
  },
  bad: 'experiment ‹early-orders› "Pre-orders, taken by phone" { rung pilot  runs for 2 weeks }',
  good: `
    experiment early-orders "Pre-orders, taken by phone" {
      rung pilot
      runs for 2 weeks
      safety ethics "Nobody waits longer"
    }
  `,
});

/** On the standard ladder the lowest rungs are harmless; on a ladder of the charter's own only the lowest is. */
function touchesPeople(charter: Charter, { rung, results }: Experiment, harmlessRungs: number): boolean {
  if (rung === undefined || results.length > 0) return false;
  const own = charter.ladders.some(({ rungs }) => rungs.some(({ id }) => id === rung));
  return rungsBelow(charter, rung).length >= (own ? 1 : harmlessRungs);
}
