import { spanOf } from '@charter/model/origin.ts';
import { rule } from '../engine/rule.ts';

export const visibilityPrivate = rule({
  code: 'visibility-private',
  topic: 'conduct',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'What the partners do together is open to all of them, or it is said why not.',
  why: 'Where hidden is the rule, everybody suspects the worst of what they do not see.',
  source: 'Transparent communication: two-way, open by default',
  remedy: 'Write `visibility shared` and name what stays private; or say why: `visibility private "…"`.',
  rows: [26],
  *check({ visibility }) {
    if (visibility?.standard !== 'private' || visibility.text !== undefined) return;
    yield { at: spanOf(visibility.origin, 'visibility'), message: 'Everything stays private unless somebody decides to share it.' };
  },
  bad: `
    visibility ‹private›
  `,
  good: `
    visibility private "Customers are named in nearly everything we write"
  `,
});
