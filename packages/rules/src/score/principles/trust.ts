import type { Principle } from '../checkpoint.ts';

export const trust: Principle = {
  title: 'Trust',
  checkpoints: [
    {
      title: 'First steps are small and can be undone',
      rows: [20],
      isShown: ({ commitments }) => commitments.length > 0,
      without: ['commitment', 'commitments'],
      write: '`commitment first "…" { size 5k EUR  reversible }`',
    },
    {
      title: 'Credit is fair, and written down',
      rows: [21],
      isShown: ({ credit }) => credit !== undefined,
      without: ['credit'],
      write: '`credit { authors "…"  acknowledgement "…" }`',
    },
    {
      title: 'Each can count on the other within a given time',
      rows: [22],
      isShown: ({ serviceLevels }) => serviceLevels.length > 0,
      without: ['service level', 'service levels'],
      write: '`service level "…" from … to … within 2 days`',
    },
    {
      title: 'A disagreement has a way up',
      rows: [23],
      isShown: ({ escalation }) => escalation !== undefined,
      without: ['escalation'],
      write: '`escalation { first … within 24 hours  then … }`',
    },
  ],
};
