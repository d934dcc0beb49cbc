import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

const parts = {
  source: 'where its figures come from',
  measured: 'how often it is measured',
  better: 'which way is better',
} as const;

export const metricParts = rule({
  code: 'metric-parts',
  topic: 'success',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'A metric that success hangs on says where its figures come from, how often it is measured and which way is better.',
  why: 'On the day of the result, two spreadsheets with two numbers end more partnerships than a bad result.',
  source: 'Shared vision: an indicator has a source and a rhythm',
  remedy: 'Write in the metric: `source "Till"  measured weekly by $person  higher is better`.',
  rows: [10],
  options: { parts: ['source', 'measured'] },
  *check(charter, { options }) {
    const needed = new Set(charter.outcomes.flatMap(({ targets, signals }) => [...targets.map(({ metric }) => metric), ...signals]));
    for (const metric of charter.metrics) {
      if (!needed.has(metric.id)) continue;
      const missing = (Object.keys(parts) as (keyof typeof parts)[]).filter(
        (part) => options.parts.includes(part) && metric[part] === undefined && !isWaived(metric.without, part),
      );
      if (missing.length === 0) continue;
      yield {
        at: nameOf(metric),
        message: `“${metric.title}” does not say ${listed(
          missing.map((part) => parts[part]),
          'or',
        )}.`,
      };
    }
  },
  bad: `
    metric ‹wait› "Wait" in minutes { lower is better }
    outcome faster "Shorter waits" { measure wait to 40 minutes by 2026-04-05 }
  `,
  good: `
    metric wait "Wait" in minutes { source "Shop system"  measured weekly  lower is better }
    outcome faster "Shorter waits" { measure wait to 40 minutes by 2026-04-05 }
  `,
});
