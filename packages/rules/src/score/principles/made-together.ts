import type { Principle } from '../checkpoint.ts';

export const madeTogether: Principle = {
  title: 'Made together, owned together',
  checkpoints: [
    {
      title: 'Those who decide take part in the design',
      rows: [50],
      isShown: ({ meetings }) => meetings.some(({ kind }) => kind === 'sprint' || kind === 'workshop'),
      without: ['sprint', 'sprints', 'workshop', 'workshops'],
      write: '`meeting design "…" { kind sprint  attended by … }`',
    },
    {
      title: 'Weighty choices leave a record',
      rows: [48, 51],
      isShown: ({ decisions, log }) => decisions.some(({ material }) => material) || log.some(({ event }) => event.kind === 'decision'),
      without: ['records', 'material decisions'],
      write: '`material` in the decisions that weigh',
    },
    {
      title: 'It is agreed who owns and who may publish',
      rows: [52],
      isShown: ({ ipModels, publishing }) => ipModels.length > 0 || publishing !== undefined,
      without: ['ip'],
      write: '`ip joint "…"`',
    },
    {
      title: 'Contributions are kept track of',
      rows: [54],
      isShown: ({ contributions, log }) => contributions.length > 0 || log.some(({ event }) => event.kind === 'contributed'),
      without: ['contribution', 'contributions'],
      write: '`contribution "…" from …`',
    },
  ],
};
