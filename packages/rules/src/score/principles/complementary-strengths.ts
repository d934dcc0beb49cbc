import type { Principle } from '../checkpoint.ts';

export const complementaryStrengths: Principle = {
  title: 'Strengths that complement each other',
  checkpoints: [
    {
      title: 'It is known who is strong in what',
      rows: [45],
      isShown: ({ partners }) => partners.some(({ strengths, brings }) => strengths.length + brings.length > 0),
      without: ['strength', 'strengths'],
      write: '`brings "…"` in each partner, or `strength data "…"`',
    },
    {
      title: 'The commercial terms are agreed up front',
      rows: [46],
      isShown: ({ commercialTerms, splits, coBranding }) => commercialTerms.length + splits.length + coBranding.length > 0,
      without: ['terms', 'money'],
      write: '`terms "…" agreed on …`',
    },
    {
      title: 'Each trains the other',
      rows: [47],
      isShown: ({ crossTrainings }) => crossTrainings.length > 0,
      without: ['cross-training', 'training'],
      write: '`cross-training "…" from … to … weekly`',
    },
    {
      title: 'Work goes to those with the edge',
      rows: [48],
      isShown: ({ backlogs }) => backlogs.some(({ items }) => items.some(({ edge }) => edge !== undefined)),
      without: ['backlog'],
      write: '`backlog "…" { item "…" edge … }`',
    },
  ],
};
