import type { Principle } from '../checkpoint.ts';

export const clearRoles: Principle = {
  title: 'Clear roles',
  checkpoints: [
    {
      title: 'Who does what, and when it is good enough',
      rows: [33, 34],
      isShown: ({ raciTables, workstreams, deliverables }) =>
        raciTables.length > 0 ||
        workstreams.some((stream) => stream.raciTables.length > 0) ||
        deliverables.some(({ acceptance }) => acceptance.length > 0),
      without: ['raci', 'deliverable', 'deliverables'],
      write: '`raci "…" { for …  "…" A/R … }`',
    },
    {
      title: 'Names and days on what is handed over',
      rows: [35],
      isShown: ({ deliverables }) => deliverables.length > 0,
      without: ['deliverable', 'deliverables'],
      write: '`deliverable report "…" { owner …  due 2026-05-04  accepted when "…" }`',
    },
    {
      title: 'What is stuck gets unstuck in time',
      rows: [36],
      isShown: ({ escalation }) => escalation !== undefined,
      without: ['escalation'],
      write: '`escalation { first … within 24 hours  then … }`',
    },
    {
      title: 'Milestones are looked back on',
      rows: [37],
      isShown: ({ milestones, meetings }) =>
        milestones.some(({ retro }) => retro !== undefined) || meetings.some(({ kind }) => kind === 'retro'),
      without: ['milestone', 'milestones', 'retro', 'retros'],
      write: '`milestone half "…" { due …  retro … }`',
    },
  ],
};
