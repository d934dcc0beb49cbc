import { rule } from '../engine/rule.ts';

export const sourceOfTruthTwice = rule({
  code: 'source-of-truth-twice',
  topic: 'keeping',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'error', 'joint-venture': 'error' },
  summary: 'There is no second place for the same thing.',
  why: 'Two places that both count will say two things, and each side believes its own.',
  source: 'Transparent communication: one source of truth',
  remedy: 'Keep one, and call the other an `archive` or leave it out.',
  rows: [28, 149],
  options: { kinds: ['workspace', 'dashboard', 'decision-log'] as readonly string[] },
  *check(charter, { options }) {
    for (const [index, second] of charter.sourcesOfTruth.entries()) {
      if (!options.kinds.includes(second.kind)) continue;
      const first = charter.sourcesOfTruth.slice(0, index).find(({ kind }) => kind === second.kind);
      if (first === undefined) continue;
      yield {
        at: second.origin,
        message: `“${second.place.text}” is a second ${second.kind.replace('-', ' ')} beside “${first.place.text}”.`,
        others: [{ message: 'The first one.', at: first.origin }],
      };
    }
  },
  bad: `
    decision-log "The log beside this charter"
    ‹decision-log "Minutes of the steering committee"›
  `,
  good: `
    decision-log "The log beside this charter"
    archive "Minutes of the steering committee"
  `,
});
