import type { Principle } from '../checkpoint.ts';

export const openCommunication: Principle = {
  title: 'Open communication',
  checkpoints: [
    {
      title: 'A rhythm that people can keep',
      rows: [27],
      isShown: ({ forums, meetings }) => forums.some(({ meets }) => meets !== undefined) || meetings.some(({ held }) => held !== undefined),
      without: ['meeting', 'meetings'],
      write: '`meeting demo "…" { held weekly for 30 minutes  owner … }`',
    },
    {
      title: 'One place where each thing is looked up',
      rows: [28],
      isShown: ({ sourcesOfTruth }) => sourcesOfTruth.length > 0,
      without: ['workspace'],
      write: '`workspace "…" at "https://…" kept by …`',
    },
    {
      title: 'Health in colours, and the few risks that matter',
      rows: [29],
      isShown: ({ healthBands, statusUpdates }) => healthBands.length > 0 || statusUpdates.length > 0,
      without: ['health', 'update', 'updates', 'status'],
      write: '`update weekly top 3 "Risks and what we do" owner …`',
    },
    {
      title: 'Decisions are recorded with their reasons',
      rows: [30],
      isShown: ({ sourcesOfTruth, log }) =>
        sourcesOfTruth.some(({ kind }) => kind === 'decision-log') || log.some(({ event }) => event.kind === 'decision'),
      without: ['decision-log', 'records'],
      write: '`decision-log "…" kept by …`',
    },
  ],
};
