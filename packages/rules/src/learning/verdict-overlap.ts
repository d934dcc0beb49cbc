import { metricOverlap } from '@charter/model/metric-space.ts';
import { spanOf } from '@charter/model/origin.ts';
import { whenMetrics } from '../engine/metric-words.ts';
import { rule } from '../engine/rule.ts';

export const verdictOverlap = rule({
  code: 'verdict-overlap',
  topic: 'learning',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'error', 'joint-venture': 'error' },
  summary: 'No result of an experiment says both to scale and to kill.',
  why: 'Where both hold, whoever speaks first decides, and the rule was written so that nobody has to.',
  source: 'Bounded risk: kill and scale rules',
  remedy: 'Move one of the two lines so that they do not meet, and write `iterate` for what lies between.',
  rows: [14],
  *check(charter) {
    for (const { title, verdicts } of charter.experiments) {
      for (const [index, second] of verdicts.entries()) {
        for (const first of verdicts.slice(0, index)) {
          if (first.verdict === second.verdict || [first, second].some(({ verdict }) => verdict === 'iterate')) continue;
          if (first.condition === undefined || second.condition === undefined) continue;
          const example = metricOverlap(charter, first.condition, second.condition);
          if (example === undefined) continue;
          yield {
            at: spanOf(second.origin, 'condition'),
            message: `“${title}” would have to be both scaled and stopped${whenMetrics(charter.metrics, example)}.`,
            others: [{ message: `This line says to ${first.verdict} it.`, at: spanOf(first.origin, 'condition') }],
          };
        }
      }
    }
  },
  bad: `
    metric wait "Wait" in minutes
    experiment triage "Early triage" {
      scale when wait <= 46 minutes
      kill when ‹wait > 40 minutes›
    }
  `,
  good: `
    metric wait "Wait" in minutes
    experiment triage "Early triage" {
      scale when wait <= 46 minutes
      kill when wait > 49 minutes
      iterate otherwise
    }
  `,
});
