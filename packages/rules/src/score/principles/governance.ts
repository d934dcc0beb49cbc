import type { Principle } from '../checkpoint.ts';

export const governance: Principle = {
  title: 'Governance and conflict',
  checkpoints: [
    {
      title: 'Every amount has somebody who decides',
      rows: [72],
      isShown: ({ decisions }) => decisions.some(({ rules }) => rules.length > 0),
      without: ['decision', 'decisions'],
      write: '`decision spending "…" by cost in EUR { … }`',
    },
    {
      title: 'Every level meets',
      rows: [33, 73],
      isShown: ({ forums, meetings }) => forums.some(({ meets }) => meets !== undefined) || meetings.some(({ held }) => held !== undefined),
      without: ['forum', 'forums', 'meetings'],
      write: '`forum steering "…" { members …  meets monthly }`',
    },
    {
      title: 'Risks and issues have owners and days',
      rows: [74],
      isShown: ({ risks, issues }) => risks.length + issues.length > 0,
      without: ['risk', 'risks'],
      write: '`risk late "…" { owner …  likelihood medium  impact high  response "…" }`',
    },
    {
      title: 'Somebody neutral helps',
      rows: [75],
      isShown: ({ mediators, roles }) => mediators.length > 0 || roles.some(({ actsAs }) => actsAs === 'ombud' || actsAs === 'facilitator'),
      without: ['mediator', 'ombud'],
      write: '`mediator …`',
    },
  ],
};
