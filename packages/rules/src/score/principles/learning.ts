import type { Principle } from '../checkpoint.ts';

export const learning: Principle = {
  title: 'Passing on what is learned',
  checkpoints: [
    {
      title: 'Learning goals with evidence, and a playbook',
      rows: [55, 56],
      isShown: ({ learningGoals, playbooks }) => learningGoals.length > 0 && playbooks.length > 0,
      without: ['learning goal', 'learning goals', 'playbook'],
      write: '`learning goal alone "…" { owner …  evidence "…" }` and `playbook how "…"`',
    },
    {
      title: 'Teach-backs, in turn',
      rows: [57],
      isShown: ({ meetings }) => meetings.some(({ kind }) => kind === 'teach-back'),
      without: ['teach-back', 'teach-backs'],
      write: '`meeting teach "…" { kind teach-back  held weekly for 30 minutes  presented in turn }`',
    },
    {
      title: 'Looks back that change something',
      rows: [58],
      isShown: ({ meetings }) => meetings.some(({ kind, produces }) => kind === 'retro' && produces.length > 0),
      without: ['retro', 'retros'],
      write: '`meeting retro "…" { kind retro  held monthly  produces "…" }`',
    },
    {
      title: 'A knowledge base with a keeper',
      rows: [59],
      isShown: ({ knowledgeBase }) => knowledgeBase !== undefined,
      without: ['knowledge base'],
      write: '`knowledge base "…" at "https://…" kept by …`',
    },
  ],
};
