import type { Principle } from '../checkpoint.ts';

export const everyVoice: Principle = {
  title: 'Every voice',
  checkpoints: [
    {
      title: 'Those affected have somebody who speaks for them',
      rows: [39, 40],
      isShown: ({ groups }) => groups.length > 0,
      without: ['group', 'groups'],
      write: '`group customers "…" { represented by … }`',
    },
    {
      title: 'Workshops are led so that all are heard',
      rows: [41],
      isShown: ({ meetings }) => meetings.some(({ formats, facilitator }) => formats.length > 0 || facilitator !== undefined),
      without: ['workshop', 'workshops'],
      write: '`meeting design "…" { kind workshop  facilitator …  format "Round robin" }`',
    },
    {
      title: 'Evidence is there for all to see',
      rows: [42],
      isShown: ({ sharedEvidence, decisions }) =>
        sharedEvidence.length > 0 ||
        decisions.some((decision) => decision.evidence.length + decision.rules.flatMap((row) => row.evidence).length > 0),
      without: ['evidence'],
      write: '`evidence "…" at "https://…"`',
    },
    {
      title: 'Those who help from outside are paid',
      rows: [43],
      isShown: ({ contributors }) => contributors.some(({ pay }) => pay.length > 0),
      without: ['contributor', 'contributors'],
      write: '`contributor panel "…" { paid 50 EUR "…" }` or `no contributors because "…"`',
    },
  ],
};
