import type { Principle } from '../checkpoint.ts';

export const sharedVision: Principle = {
  title: 'A shared vision',
  checkpoints: [
    {
      title: 'One page says why, what and what not',
      rows: [5],
      isShown: ({ purpose, weWillNot, outOfScope, constraints }) =>
        purpose !== undefined && weWillNot.length + outOfScope.length + constraints.length > 0,
      without: ['purpose', 'limits'],
      write: '`purpose "…"` and `we will not "…"`',
    },
    {
      title: 'A minimum win, and signals that tell early',
      rows: [9, 10, 11],
      isShown: ({ minimumWins, outcomes }) => minimumWins.length > 0 && outcomes.some(({ signals }) => signals.length > 0),
      without: ['minimum credible win', 'signal', 'signals'],
      write: '`minimum credible win first { measure … by … }`',
    },
    {
      title: 'What is assumed is tried, with rules for stopping',
      rows: [12, 13, 14],
      isShown: ({ assumptions, experiments }) => assumptions.length > 0 && experiments.length > 0,
      without: ['assumption', 'assumptions', 'experiment', 'experiments'],
      write: '`assumption helps "…" { tested by … }`',
    },
    {
      title: 'A time-box, with a look at half time',
      rows: [15, 16],
      isShown: ({ term, renegotiation, phases }) =>
        term !== undefined && [renegotiation, ...phases.map((phase) => phase.renegotiation)].some((each) => each !== undefined),
      without: ['renegotiation', 'midpoint'],
      write: '`renegotiate on …`',
    },
  ],
};
