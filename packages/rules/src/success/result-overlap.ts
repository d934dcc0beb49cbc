import { metricOverlap } from '@charter/model/metric-space.ts';
import { spanOf } from '@charter/model/origin.ts';
import { whenMetrics } from '../engine/metric-words.ts';
import { rule } from '../engine/rule.ts';
import { type Ruling, type Rulings, rulingsOf } from './rulings.ts';

interface Words {
  readonly both: (title: string, first: Ruling, second: Ruling) => string;
  readonly why: string;
  readonly remedy: string;
  readonly rows: readonly number[];
}

const words: Readonly<Record<Rulings['of'], Words>> = {
  renewal: {
    both: (_, first, second) => `The renewal says both to ${first.says} and to ${second.says}`,
    why: 'Criteria that say to go on and to stop at once leave the choice to whoever wants it more.',
    remedy: 'Let one end where the next begins, and leave the rest to `stop otherwise` or `continue otherwise`.',
    rows: [77],
  },
  bands: {
    both: (title, first, second) => `${title} is both ${first.says} and ${second.says}`,
    why: 'Where a figure is amber and red at once, each side reports the colour it likes.',
    remedy: 'Let one band end where the next begins.',
    rows: [29],
  },
  experiment: {
    both: (title) => `${title} would have to be both scaled and stopped`,
    why: 'Where both hold, whoever speaks first decides, and the rule was written so that nobody has to.',
    remedy: 'Move one of the two lines so that they do not meet, and write `iterate` for what lies between.',
    rows: [14],
  },
};

export const resultOverlap = rule({
  code: 'result-overlap',
  topic: 'success',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'error', 'joint-venture': 'error' },
  summary: 'No result has two verdicts in an experiment, two colours in its bands or two courses in a renewal.',
  why: 'Where two lines hold at once, each side reads out the one it likes.',
  source:
    'Bounded risk: kill and scale rules; transparent communication: red, amber and green; compounding: criteria to continue, scale or stop',
  remedy: 'Let one line end where the next begins.',
  rows: [14, 29, 77],
  options: { of: ['experiment', 'bands', 'renewal'] },
  *check(charter, { options }) {
    for (const { of, title, lines } of rulingsOf(charter)) {
      if (!options.of.includes(of)) continue;
      for (const [index, second] of lines.entries()) {
        for (const first of lines.slice(0, index)) {
          if (first.says === second.says || first.condition === undefined || second.condition === undefined) continue;
          // What is tried again may be larger or smaller the next time.
          if (first.says === 'iterate' || second.says === 'iterate') continue;
          const example = metricOverlap(charter, first.condition, second.condition);
          if (example === undefined) continue;
          const { both, ...said } = words[of];
          yield {
            at: spanOf(second.origin, 'condition'),
            message: `${both(title, first, second)}${whenMetrics(charter.metrics, example)}.`,
            ...said,
            others: [{ message: `This line says \`${first.says}\`.`, at: spanOf(first.origin, 'condition') }],
          };
        }
      }
    }
  },
  bad: [
    `
    metric wait "Wait" in minutes
    renewal on 2026-11-16 { continue when wait <= 47 minutes  stop when ‹wait > 43 minutes› }
    `,
    `
    metric wait "Wait" in minutes
    bands wait { green when wait <= 42 minutes  red when ‹wait >= 42 minutes› }
    `,
    `
    metric wait "Wait" in minutes
    experiment pre-orders "Pre-orders by phone" { scale when wait <= 46 minutes  kill when ‹wait > 40 minutes› }
    `,
  ],
  good: `
    metric wait "Wait" in minutes
    renewal on 2026-11-16 { continue when wait <= 47 minutes  stop when wait > 47 minutes }
    bands wait { green when wait <= 42 minutes  red when wait > 42 minutes }
    experiment pre-orders "Pre-orders by phone" { scale when wait <= 46 minutes  kill when wait > 49 minutes  iterate otherwise }
  `,
});
