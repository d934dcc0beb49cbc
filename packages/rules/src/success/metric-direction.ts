import type { Charter } from '@charter/model/charter.ts';
import type { Fix } from '@charter/model/finding.ts';
import { incentiveConflicts } from '@charter/model/influence.ts';
import { spanOf } from '@charter/model/origin.ts';
import { startingValue } from '@charter/model/starting-value.ts';
import type { Metric, Target } from '@charter/model/success.ts';
import { compareValues, describeValue } from '@charter/model/value/quantity.ts';
import { isWaived } from '../engine/ask.ts';
import { type Report, rule } from '../engine/rule.ts';

export const metricDirection = rule({
  code: 'metric-direction',
  topic: 'success',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'error', 'joint-venture': 'error' },
  summary: 'Targets and rewards are for the way of a metric that is better.',
  why: 'A target that is there already, or lies the wrong way, is reached by doing nothing or by doing harm.',
  source: 'Shared vision: outcomes that can be measured; coalitions: the best move of a partner is the best for the alliance',
  remedy: 'Look at both numbers and at which way is better, and correct the one that is wrong.',
  rows: [6, 87],
  *check(charter) {
    const metrics = new Map(charter.metrics.map((metric) => [metric.id, metric]));
    for (const { title, targets } of charter.outcomes) {
      for (const target of targets) {
        const metric = metrics.get(target.metric);
        const start = startingValue(charter, target);
        const moved = start && compareValues(target.to, start);
        if (metric === undefined || start === undefined || moved === undefined) continue;
        const at = spanOf(target.origin, 'target');
        const path = `from ${describeValue(start)} to ${describeValue(target.to)}`;
        if (moved === 0 && target.from !== undefined)
          yield { at, message: `“${title}” is reached from the start: “${metric.title}” goes ${path}.`, rows: [6] };
        else if ((moved === 1 && metric.better === 'lower') || (moved === -1 && metric.better === 'higher'))
          yield {
            at,
            message: `“${title}” wants “${metric.title}” to go ${path}, though ${metric.better} is better.`,
            rows: [6],
            choices: [turnedMetric(metric), ...turnedTarget(target)],
          };
      }
    }
    yield* turnedRewards(charter);
  },
  bad: [
    `
    metric wait "Wait" in minutes { lower is better }
    outcome faster "Shorter waits" { measure wait from 40 minutes to ‹50 minutes› by 2026-04-05 }
    `,
    `
    metric errors "Errors" in errors { lower is better }
    incentive bonus "Bonus" { rewards ‹more› errors }
    `,
  ],
  good: `
    metric wait "Wait" in minutes { lower is better }
    outcome faster "Shorter waits" { measure wait from 50 minutes to 40 minutes by 2026-04-05 }
    incentive bonus "Bonus" { rewards less wait }
  `,
});

/** Rewards for the worse way of a metric; where they work against an outcome, `incentive-conflict` says so. */
function* turnedRewards(charter: Charter): Iterable<Report> {
  const told = new Set(incentiveConflicts(charter).map(({ reward }) => reward));
  for (const { title, rewards, without } of charter.incentives) {
    for (const reward of rewards) {
      const metric = charter.metrics.find(({ id }) => id === reward.metric);
      const asked = reward.direction === 'more' ? 'higher' : 'lower';
      if (metric?.better === undefined || metric.better === asked || told.has(reward) || isWaived(without, 'conflict')) continue;
      yield {
        at: spanOf(reward.origin, 'direction'),
        message: `“${title}” rewards ${reward.direction} “${metric.title}”, of which ${metric.better} is better.`,
        why: 'One of the two is a slip, or people are paid to make a figure worse.',
        remedy: 'Turn `more` and `less`, or correct which way is better at the metric.',
        rows: [87],
        choices: [
          turnedMetric(metric),
          {
            title: `Reward ${opposite[reward.direction]} “${metric.title}”`,
            edits: [{ at: spanOf(reward.origin, 'direction'), text: opposite[reward.direction] }],
          },
        ],
      };
    }
  }
}

const opposite = { higher: 'lower', lower: 'higher', more: 'less', less: 'more' } as const;

function turnedMetric({ title, better = 'lower', origin }: Metric): Fix {
  const text = opposite[better];
  return { title: `Say that of “${title}” ${text} is better`, edits: [{ at: spanOf(origin, 'directions'), text }] };
}

/** A target whose start is written may have its two ends mixed up. */
function turnedTarget({ from, to, origin }: Target): Fix[] {
  if (from === undefined) return [];
  const [start, end] = [describeValue(to), describeValue(from)];
  const edits = [
    { at: spanOf(origin, 'baseline'), text: start },
    { at: spanOf(origin, 'target'), text: end },
  ];
  return [{ title: `Turn the target: from ${start} to ${end}`, edits }];
}
