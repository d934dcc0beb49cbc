import { spanOf } from '@charter/model/origin.ts';
import { rule } from '../engine/rule.ts';

export const knowledgeBaseKeeper = rule({
  code: 'knowledge-base-keeper',
  topic: 'learning',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'Somebody keeps the knowledge base.',
  why: 'A wiki that nobody weeds is full after a year, and trusted by nobody.',
  source: 'Knowledge transfer: one searchable place with an owner for its upkeep',
  remedy: 'Name who keeps it: `kept by ana`.',
  rows: [59],
  *check(charter) {
    const base = charter.knowledgeBase;
    if (base === undefined || base.keepers.length > 0) return;
    yield { at: spanOf(base.origin, 'place'), message: `Nobody keeps “${base.place.text}” up to date.` };
  },
  bad: 'knowledge base ‹"Shared wiki" at "https://wiki.example.org"›',
  good: `
    person ana "Ana"
    knowledge base "Shared wiki" at "https://wiki.example.org" kept by ana
  `,
});
