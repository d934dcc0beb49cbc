import { metricGaps } from '@charter/model/metric-space.ts';
import { isWaived, nameOf } from '../engine/ask.ts';
import { whenMetrics } from '../engine/metric-words.ts';
import { rule } from '../engine/rule.ts';

export const verdictGap = rule({
  code: 'verdict-gap',
  topic: 'learning',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'Every result of an experiment leads to a verdict.',
  why: 'The result that nobody thought of is the one in the middle, and there a try goes on for ever.',
  source: 'Bounded risk: kill and scale rules',
  remedy: 'Say what happens in between: `iterate otherwise`.',
  rows: [14],
  *check(charter) {
    for (const experiment of charter.experiments) {
      const { title, verdicts, origin } = experiment;
      const said = new Set(verdicts.map(({ verdict }) => verdict));
      const unread = (origin.parts.get('rules')?.length ?? verdicts.length) > verdicts.length;
      if (!said.has('scale') || !said.has('kill') || unread || isWaived(experiment.without, 'iterate', 'iteration')) continue;
      const conditions = verdicts.map(({ condition }) => condition);
      const [first] = metricGaps(charter, conditions);
      const last = verdicts.at(-1);
      if (first === undefined || last === undefined) continue;
      const { document, end } = last.origin;
      yield {
        at: nameOf(experiment),
        message: `Nothing says whether to scale, change or stop “${title}”${whenMetrics(charter.metrics, first.example) || ' when the figures stay as they are'}.`,
        fix: {
          title: 'Try again in all other cases',
          edits: [{ at: { document, start: end, end }, text: '\n    iterate otherwise' }],
        },
      };
    }
  },
  bad: `
    metric wait "Wait" in minutes
    experiment ‹triage› "Early triage" {
      scale when wait <= 46 minutes
      kill when wait > 49 minutes
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
