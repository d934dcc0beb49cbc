import type { Principle } from '../checkpoint.ts';

export const readyToChange: Principle = {
  title: 'Ready to change',
  checkpoints: [
    {
      title: 'It is agreed what changes course',
      rows: [68],
      isShown: ({ pivots }) => pivots.length > 0,
      without: ['pivot', 'pivots'],
      write: '`pivot too-slow when … { then "…" decided by … }`',
    },
    {
      title: 'The backlog is ranked anew, questions are time-boxed',
      rows: [69],
      isShown: ({ backlogs, spikes }) => backlogs.some(({ reranked }) => reranked !== undefined) || spikes.length > 0,
      without: ['backlog'],
      write: '`backlog "…" { reranked weekly by … }`',
    },
    {
      title: 'Decisions can be traced and taken back',
      rows: [70],
      isShown: ({ version, log }) => version !== undefined || log.some(({ event }) => event.kind === 'decision'),
      without: ['version'],
      write: '`version "1.0" on 2026-05-04`',
    },
    {
      title: 'Shocks are rehearsed',
      rows: [71],
      isShown: ({ scenarios }) => scenarios.length > 0,
      without: ['scenario', 'scenarios'],
      write: '`scenario lead-leaves "…" { shock leadership-change  move "…"  drill quarterly }`',
    },
  ],
};
