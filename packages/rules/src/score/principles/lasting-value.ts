import type { Principle } from '../checkpoint.ts';

export const lastingValue: Principle = {
  title: 'Value that grows',
  checkpoints: [
    {
      title: 'Going on is a choice, by criteria',
      rows: [77],
      isShown: ({ renewals }) => renewals.length > 0,
      without: ['renewal'],
      write: '`renewal on 2027-05-04 { stop when …  continue otherwise }`',
    },
    {
      title: 'What is of lasting value has an owner',
      rows: [78],
      isShown: ({ assets }) => assets.length > 0,
      without: ['asset', 'assets'],
      write: '`asset data "…" { owned by …  kept by … }`',
    },
    {
      title: 'Something goes back into the common ground',
      rows: [79],
      isShown: ({ reinvestments }) => reinvestments.length > 0,
      without: ['reinvestment'],
      write: '`reinvest 10k EUR in "…"`',
    },
    {
      title: 'It is known what becomes of the people',
      rows: [80],
      isShown: ({ talent }) => talent !== undefined,
      without: ['talent'],
      write: '`talent { endorsements "…"  hiring "…" }`',
    },
  ],
};
