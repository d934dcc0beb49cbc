import type { Charter } from '@charter/model/charter.ts';
import type { Waiver } from '@charter/model/element.ts';
import { type Span, spanOf } from '@charter/model/origin.ts';
import { titleOf } from '@charter/model/who.ts';
import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

interface Learned {
  readonly what: string;
  readonly at: Span;
  readonly without: readonly Waiver[];
  readonly rows: readonly number[];
  readonly lacks: Readonly<Record<string, boolean>>;
}

const parts: Readonly<Record<string, { readonly lack: string; readonly example: string }>> = {
  owner: { lack: 'no owner', example: '`owner $person`' },
  due: { lack: 'no day', example: '`due $last-day`' },
  evidence: { lack: 'nothing that will show it', example: '`evidence "Three shops explain the queue"`' },
  by: { lack: 'no day', example: '`by $last-day`' },
  proof: { lack: 'no proof', example: '`proven when "Four weeks without a call"`' },
};

export const learningParts = rule({
  code: 'learning-parts',
  topic: 'learning',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'warning', 'joint-venture': 'warning' },
  summary:
    'A learning goal, a playbook and what a partner is taught have an owner, a day and evidence, like anything else that is delivered.',
  why: 'Everybody wants to learn it and nobody sees to it, unless a name and a day stand beside it.',
  source:
    'Knowledge transfer: learning goals are deliverables with evidence, a named playbook is a required result, the receiver becomes self-sufficient',
  remedy: 'Write who sees to it, by when, and what will show it: `owner $person  due $half-way  evidence "Three shops explain the queue"`.',
  rows: [55, 56, 211],
  options: { parts: ['owner', 'due', 'evidence', 'by', 'proof'] },
  *check(charter, { options }) {
    for (const { what, at, without, rows, lacks } of learnedOf(charter)) {
      const missing = options.parts.filter((part) => lacks[part] === true && !isWaived(without, part)).flatMap((part) => parts[part] ?? []);
      if (missing.length === 0) continue;
      yield {
        at,
        message: `${what} has ${listed(missing.map(({ lack }) => lack))}.`,
        remedy: `Add ${listed(missing.map(({ example }) => example))}.`,
        rows,
      };
    }
  },
  bad: [
    'person ben "Ben"  learning goal ‹queueing› "Staff can read a queue" { owner ben  due 2026-03-01 }',
    'person ben "Ben"  playbook ‹pre-orders› "Pre-orders by phone" { owner ben }',
    'partner port "Harbour office"  teach ‹"Clearing faults"› to port by 2026-10-02',
  ],
  good: `
    partner port "Harbour office"
    person ben "Ben"
    learning goal queueing "Staff can read a queue" { owner ben  due 2026-03-01  evidence "A quiz" }
    playbook pre-orders "Pre-orders by phone" { owner ben  due 2026-03-27 }
    teach "Clearing faults" to port by 2026-10-02 proven when "A month without a call"
  `,
});

function learnedOf(charter: Charter): Learned[] {
  return [
    ...charter.learningGoals.map((goal) => ({
      what: `The learning goal “${goal.title}”`,
      at: nameOf(goal),
      without: goal.without,
      rows: [55],
      lacks: { owner: goal.owner === undefined, due: goal.due === undefined, evidence: goal.evidence.length === 0 },
    })),
    ...charter.playbooks.map((playbook) => ({
      what: `The playbook “${playbook.title}”`,
      at: nameOf(playbook),
      without: playbook.without,
      rows: [56],
      lacks: { owner: playbook.owner === undefined, due: playbook.due === undefined },
    })),
    ...charter.independenceGoals.map(({ text, partner, by, provenWhen, origin }) => ({
      what: `“${text}”, which ${titleOf(charter, partner)} learns,`,
      at: spanOf(origin, 'text'),
      without: [],
      rows: [211],
      lacks: { by: by === undefined, proof: provenWhen === undefined },
    })),
  ];
}
