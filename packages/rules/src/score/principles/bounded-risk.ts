import type { Principle } from '../checkpoint.ts';

export const boundedRisk: Principle = {
  title: 'Bounded risk',
  checkpoints: [
    {
      title: 'Experiments climb a ladder with gates',
      rows: [61],
      isShown: ({ ladders, experiments }) => ladders.length > 0 || experiments.some(({ rung }) => rung !== undefined),
      without: ['ladder', 'experiments'],
      write: '`rung pilot` in each experiment, or a `ladder` of your own',
    },
    {
      title: 'Each experiment can be stopped, and by when',
      rows: [14, 63],
      isShown: ({ experiments }) => experiments.some(({ verdicts }) => verdicts.length > 0),
      without: ['experiment', 'experiments'],
      write: '`kill when … by …` in each experiment',
    },
    {
      title: 'Failure was imagined, and safety looked at',
      rows: [64],
      isShown: ({ preMortems, experiments }) => preMortems.length > 0 || experiments.some(({ safetyReviews }) => safetyReviews.length > 0),
      without: ['pre-mortem'],
      write: '`pre-mortem on 2026-05-04 { found "…" answered by … }`',
    },
    {
      title: 'Failures are seen, and change something',
      rows: [65],
      isShown: ({ experiments, youSaidWeDid, log }) =>
        experiments.some(({ results }) => results.length > 0) ||
        youSaidWeDid.length > 0 ||
        log.some(({ event }) => event.kind === 'concluded'),
      without: ['experiments'],
      write: '`you said "…" we did "…"`',
    },
  ],
};
