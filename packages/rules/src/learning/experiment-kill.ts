import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const experimentKill = rule({
  code: 'experiment-kill',
  topic: 'learning',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'error', 'joint-venture': 'error' },
  summary: 'Every experiment says which result would end it.',
  why: 'Without a line drawn beforehand every poor result is a reason to try a little longer.',
  source: 'Bounded risk: kill and scale rules',
  remedy: 'Write the line and the last day: `kill when … by $half-way`, or `no kill because "…"`.',
  rows: [14],
  *check(charter) {
    for (const experiment of charter.experiments) {
      const said = experiment.verdicts.some(({ verdict }) => verdict === 'kill');
      if (said || experiment.results.length > 0 || isWaived(experiment.without, 'kill', 'kill rule')) continue;
      yield { at: nameOf(experiment), message: `Nothing says which result would end the experiment “${experiment.title}”.` };
    }
  },
  bad: `
    metric wait "Wait" in minutes
    experiment ‹pre-orders› "Pre-orders by phone" { scale when wait <= 46 minutes  iterate otherwise }
  `,
  good: `
    metric wait "Wait" in minutes
    experiment pre-orders "Pre-orders by phone" { scale when wait <= 46 minutes  kill otherwise }
  `,
});
