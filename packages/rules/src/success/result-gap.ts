import type { Fix } from '@charter/model/finding.ts';
import { metricGaps } from '@charter/model/metric-space.ts';
import { whenMetrics } from '../engine/metric-words.ts';
import { rule } from '../engine/rule.ts';
import { type Rulings, rulingsOf } from './rulings.ts';

interface Words {
  readonly lacks: (title: string) => string;
  readonly why: string;
  readonly remedy: string;
  readonly rows: readonly number[];
}

const words: Readonly<Record<Rulings['of'], Words>> = {
  renewal: {
    lacks: () => 'The renewal says neither to go on nor to stop',
    why: 'Where no criterion holds, the partnership goes on by habit, which is what a renewal is there to prevent.',
    remedy: 'Say what happens in all other cases: `stop otherwise` or `continue otherwise`.',
    rows: [77],
  },
  bands: {
    lacks: (title) => `${title} is neither green, amber nor red`,
    why: 'A figure without a colour is reported as green.',
    remedy: 'Let one band end where the next begins, and the outer ones go on without a limit.',
    rows: [29],
  },
  experiment: {
    lacks: (title) => `Nothing says whether to scale, change or stop ${title}`,
    why: 'The result that nobody thought of is the one in the middle, and there a try goes on for ever.',
    remedy: 'Say what happens in between: `iterate otherwise`.',
    rows: [14],
  },
};

export const resultGap = rule({
  code: 'result-gap',
  topic: 'success',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'warning', 'joint-venture': 'error' },
  summary: 'Every result has a verdict in an experiment, a colour in its bands and a course in a renewal.',
  why: 'The result that nobody thought of is the one that comes, and then everybody reads the lines as it suits them.',
  source:
    'Bounded risk: kill and scale rules; transparent communication: red, amber and green; compounding: criteria to continue, scale or stop',
  remedy: 'Let one line end where the next begins, or say what happens in all other cases: `iterate otherwise`, `stop otherwise`.',
  rows: [14, 29, 77],
  options: { of: ['experiment', 'bands', 'renewal'] },
  *check(charter, { options }) {
    for (const rulings of rulingsOf(charter)) {
      if (!rulings.isWhole || !options.of.includes(rulings.of)) continue;
      const [first] = metricGaps(
        charter,
        rulings.lines.map(({ condition }) => condition),
      );
      if (first === undefined) continue;
      const { lacks, ...said } = words[rulings.of];
      const when = whenMetrics(charter.metrics, first.example) || ' when the figures stay as they are';
      yield { at: rulings.at, message: `${lacks(rulings.title)}${when}.`, ...said, ...tryAgain(rulings) };
    }
  },
  bad: [
    `
    metric wait "Wait" in minutes
    ‹renewal on 2026-11-16 { continue when wait <= 43 minutes  stop when wait > 47 minutes }›
    `,
    `
    metric wait "Wait" in minutes
    bands ‹wait› { green when wait < 42 minutes  red when wait > 42 minutes }
    `,
    `
    metric wait "Wait" in minutes
    experiment ‹pre-orders› "Pre-orders by phone" {
      scale when wait <= 46 minutes
      kill when wait > 49 minutes
    }
    `,
  ],
  good: `
    metric wait "Wait" in minutes
    renewal on 2026-11-16 { continue when wait <= 43 minutes  stop otherwise }
    bands wait { green when wait <= 42 minutes  red when wait > 42 minutes }
    experiment pre-orders "Pre-orders by phone" {
      scale when wait <= 46 minutes
      kill when wait > 49 minutes
      iterate otherwise
    }
  `,
});

/** What lies between scaling and killing is tried again. */
function tryAgain({ of, lines }: Rulings): { readonly fix: Fix } | undefined {
  const last = lines.at(-1);
  if (of !== 'experiment' || last === undefined) return undefined;
  const { document, end } = last.origin;
  return {
    fix: { title: 'Try again in all other cases', edits: [{ at: { document, start: end, end }, text: '\n    iterate otherwise' }] },
  };
}
