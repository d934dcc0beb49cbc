import type { Deliverable } from '@charter/model/work.ts';
import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

interface Part {
  readonly name: string;
  readonly lack: string;
  readonly example: string;
  readonly isThere: (deliverable: Deliverable) => boolean;
}

const parts: readonly Part[] = [
  {
    name: 'owner',
    lack: 'no owner',
    example: '`owner $person`',
    isThere: ({ owner }) => owner !== undefined,
  },
  {
    name: 'due',
    lack: 'no date',
    example: '`due $last-day`',
    isThere: ({ due, signOffs }) => due !== undefined || signOffs.some(({ date }) => date !== undefined),
  },
  {
    name: 'acceptance',
    lack: 'no test by which it is accepted',
    example: '`accepted when "Two shops run it unaided"`',
    isThere: ({ acceptance }) => acceptance.length > 0,
  },
];

export const deliverableParts = rule({
  code: 'deliverable-parts',
  topic: 'work',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'error', 'joint-venture': 'error' },
  summary: 'Every deliverable has an owner, a date and a test by which it is accepted.',
  why: 'Without a name, a day and a test nobody can say that it is late, or that it is done.',
  source: 'Roles and accountability: acceptance tests, names on deadlines',
  remedy: 'Write `owner $person`, `due $last-day`, `accepted when "Two shops run it unaided"`.',
  rows: [34, 35],
  options: { parts: ['owner', 'due', 'acceptance'] as readonly string[] },
  *check(charter, { options }) {
    const asked = parts.filter(({ name }) => options.parts.includes(name));
    for (const deliverable of charter.deliverables) {
      const { without, title } = deliverable;
      const missing = asked.filter(({ name, isThere }) => !isThere(deliverable) && !isWaived(without, name, `${name} date`));
      if (missing.length === 0) continue;
      yield {
        at: nameOf(deliverable),
        message: `“${title}” has ${listed(missing.map(({ lack }) => lack))}.`,
        remedy: `Add ${listed(missing.map(({ example }) => example))}.`,
      };
    }
  },
  bad: `
    person ben "Ben Okafor"
    deliverable ‹report› "Report" { owner ben  due 2026-03-27 }
  `,
  good: `
    person ben "Ben Okafor"
    deliverable report "Report" { owner ben  due 2026-03-27  accepted when "Both shops have read it" }
    deliverable poster "Poster" { owner ben  due 2026-03-27  no acceptance because "A poster is a poster" }
  `,
});
