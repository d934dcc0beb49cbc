import { lastDayOfRun } from '@charter/model/last-day-of-run.ts';
import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const experimentDeadline = rule({
  code: 'experiment-deadline',
  topic: 'learning',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'error', 'joint-venture': 'error' },
  summary: 'Every experiment has a day or a length of time after which it is judged.',
  why: 'A try without an end is never stopped: next week it may still work.',
  source: 'Bounded risk: a kill rule is a metric and a time limit',
  remedy: 'Say how long it runs, or by when it is judged: `runs from 2026-02-02 for 4 weeks`, `kill when wait > 49 minutes by 2026-03-02`.',
  rows: [63],
  *check(charter) {
    for (const experiment of charter.experiments) {
      const ends = lastDayOfRun(experiment) !== undefined || experiment.run?.length !== undefined;
      const judged = experiment.verdicts.some(({ by }) => by !== undefined);
      if (ends || judged || experiment.results.length > 0 || isWaived(experiment.without, 'deadline', 'end', 'limit')) continue;
      yield { at: nameOf(experiment), message: `The experiment “${experiment.title}” has no end.` };
    }
  },
  bad: 'experiment ‹calm-room› "A calm waiting room" { runs from 2026-02-02 }',
  good: 'experiment calm-room "A calm waiting room" { runs from 2026-02-02 for 2 weeks }',
});
