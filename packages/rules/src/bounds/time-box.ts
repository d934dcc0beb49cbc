import type { Charter } from '@charter/model/charter.ts';
import { lastDayOfRun } from '@charter/model/last-day-of-run.ts';
import { lastDayOfTerm } from '@charter/model/term.ts';
import { isWaived, nameOf } from '../engine/ask.ts';
import { type Report, rule } from '../engine/rule.ts';

export const timeBox = rule({
  code: 'time-box',
  topic: 'bounds',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'error', 'joint-venture': 'error' },
  summary: 'Every phase, every experiment and every spike says when it ends.',
  why: 'What has no end is never stopped: next week it may still work.',
  source: 'Shared vision: a time-box for the scope; bounded risk: a metric and a time limit; adaptability: spikes in a fixed time',
  remedy: 'Say from when until when, or how long it may take: `runs from $first-day for 4 weeks`, or in a spike `time-box 3 days`.',
  rows: [15, 63, 69],
  options: { things: ['phase', 'experiment', 'spike'] },
  *check(charter, { options }) {
    for (const thing of options.things) yield* endless[thing]?.(charter) ?? [];
  },
  bad: [
    'phase ‹discovery› "Discovery" { runs from 2026-01-05 }',
    'experiment ‹calm-room› "A calm waiting room" { runs from 2026-02-02 }',
    'spike ‹feed› "Can the feed be read every hour?"',
  ],
  good: `
    phase discovery "Discovery" { runs from 2026-01-05 for 4 weeks }
    experiment calm-room "A calm waiting room" { runs from 2026-02-02 for 2 weeks }
    spike feed "Can the feed be read every hour?" { time-box 3 days }
  `,
});

const endless: Readonly<Record<string, (charter: Charter) => Iterable<Report>>> = {
  *phase({ phases }) {
    for (const phase of phases) {
      if ((phase.runs !== undefined && lastDayOfTerm(phase.runs) !== undefined) || isWaived(phase.without, 'end', 'end date')) continue;
      yield {
        at: nameOf(phase),
        message: `The phase “${phase.title}” has no end.`,
        why: 'A phase without an end is never over, so the next one never begins.',
        remedy: 'Say from when until when: `runs from $first-day for 4 weeks`.',
        rows: [15],
      };
    }
  },
  *experiment({ experiments }) {
    for (const experiment of experiments) {
      const ends = lastDayOfRun(experiment) !== undefined || experiment.run?.length !== undefined;
      const judged = experiment.verdicts.some(({ by }) => by !== undefined);
      if (ends || judged || experiment.results.length > 0 || isWaived(experiment.without, 'deadline', 'end', 'limit')) continue;
      yield {
        at: nameOf(experiment),
        message: `The experiment “${experiment.title}” has no end.`,
        remedy: 'Say how long it runs, or by when it is judged: `runs from $first-day for 4 weeks`, `kill when … by $half-way`.',
        rows: [63],
      };
    }
  },
  *spike({ spikes }) {
    for (const spike of spikes) {
      if (spike.timeBox !== undefined || spike.due !== undefined || isWaived(spike.without, 'time-box', 'limit')) continue;
      yield {
        at: nameOf(spike),
        message: `The spike “${spike.title}” may take as long as it likes.`,
        why: 'A question without a time limit turns into a project that nobody agreed to.',
        remedy: 'Say how long it may take: `time-box 3 days`.',
        rows: [69],
      };
    }
  },
};
