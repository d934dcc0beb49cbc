import { spanOf } from '@charter/model/origin.ts';
import { rungsBelow } from '@charter/model/rungs-below.ts';
import { isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

export const experimentRung = rule({
  code: 'experiment-rung',
  topic: 'learning',
  since: '0.1.0',
  severity: { light: 'off', standard: 'hint', 'joint-venture': 'hint' },
  summary: 'An idea climbs the ladder: it is tried small before it is tried large.',
  why: 'Each rung costs more than the one below, and most ideas that fail would have failed on the lowest.',
  source: 'Bounded risk: paper, prototype, test, pilot',
  remedy: 'Try it on a lower rung first, or say why not: `no lower rung because "…"`.',
  rows: [61],
  options: { mayLeaveOut: 2 },
  *check(charter, { options }) {
    for (const experiment of charter.experiments) {
      if (experiment.rung === undefined || charter.ladders.length === 0) continue;
      const others = charter.experiments.filter(
        ({ id, tests }) => id !== experiment.id && tests.some((test) => experiment.tests.includes(test)),
      );
      const tried = new Set(others.map(({ rung }) => rung));
      const left = rungsBelow(charter, experiment.rung);
      const untried = left.slice(Math.max(0, left.findLastIndex((rung) => tried.has(rung)) + 1));
      if (untried.length <= options.mayLeaveOut || isWaived(experiment.without, 'lower rung', 'ladder', ...untried)) continue;
      yield {
        at: spanOf(experiment.origin, 'rungs'),
        message: `“${experiment.title}” begins on the rung \`${experiment.rung}\`, and leaves out ${listed(untried.map((rung) => `\`${rung}\``))}.`,
      };
    }
  },
  bad: `
    ladder { rung sketch gate "Two of us believe it" rung desk gate "It runs" rung shift gate "No complaint" rung shop }
    experiment second-desk "A second desk" { rung ‹shop›  runs for 2 weeks }
  `,
  good: `
    ladder { rung sketch gate "Two of us believe it" rung desk gate "It runs" rung shift gate "No complaint" rung shop }
    experiment second-desk "A second desk" { rung desk  runs for 2 weeks }
  `,
});
