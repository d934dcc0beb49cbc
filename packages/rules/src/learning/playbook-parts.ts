import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

const parts = {
  owner: 'no owner',
  due: 'no day',
} as const;

export const playbookParts = rule({
  code: 'playbook-parts',
  topic: 'learning',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'A playbook has an owner and a day.',
  why: 'Everybody wants the guide and nobody writes it, unless a name and a day stand beside it.',
  source: 'Knowledge transfer: a named playbook is a required result',
  remedy: 'Write who writes it, and by when: `owner ben  due 2026-03-27`.',
  rows: [56],
  options: { parts: ['owner', 'due'] },
  *check(charter, { options }) {
    for (const thing of charter.playbooks) {
      const missing = (Object.keys(parts) as (keyof typeof parts)[]).filter(
        (part) => options.parts.includes(part) && (thing[part]?.length ?? 0) === 0 && !isWaived(thing.without, part),
      );
      if (missing.length === 0) continue;
      yield {
        at: nameOf(thing),
        message: `The playbook “${thing.title}” has ${listed(missing.map((part) => parts[part]))}.`,
      };
    }
  },
  bad: `
    person ben "Ben"
    playbook ‹triage› "Early triage" { owner ben }
  `,
  good: `
    person ben "Ben"
    playbook triage "Early triage" { owner ben  due 2026-03-27 }
  `,
});
