import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const experimentScale = rule({
  code: 'experiment-scale',
  topic: 'learning',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'Every experiment says which result would make it larger.',
  why: 'A try that works and leads nowhere teaches people that trying is not worth it.',
  source: 'Bounded risk: kill and scale rules',
  remedy: 'Write the line: `scale when wait <= 46 minutes by 2026-03-02`, or `no scale because "…"`.',
  rows: [14],
  *check(charter) {
    for (const experiment of charter.experiments) {
      const said = experiment.verdicts.some(({ verdict }) => verdict === 'scale');
      if (said || experiment.results.length > 0 || isWaived(experiment.without, 'scale', 'scale rule')) continue;
      yield { at: nameOf(experiment), message: `Nothing says which result would make the experiment “${experiment.title}” larger.` };
    }
  },
  bad: `
    metric wait "Wait" in minutes
    experiment ‹triage› "Early triage" { kill when wait > 49 minutes  iterate otherwise }
  `,
  good: `
    metric wait "Wait" in minutes
    experiment triage "Early triage" { scale when wait <= 46 minutes  kill otherwise }
  `,
});
