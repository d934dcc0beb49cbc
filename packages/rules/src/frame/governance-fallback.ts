import { isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const governanceFallback = rule({
  code: 'governance-fallback',
  topic: 'frame',
  since: '0.1.0',
  severity: { light: 'off', standard: 'off', 'joint-venture': 'hint' },
  summary: 'Heavy governance has a lighter one to fall back on.',
  why: 'When one side cannot keep up the structure, a smaller one agreed beforehand saves the work.',
  source: 'Operating system: with a reluctant partner, step down to something light',
  remedy: 'Say what remains: `fallback governance lightweight because "A monthly call still helps"`.',
  rows: [176],
  *check(charter) {
    const { governance } = charter;
    if (governance === undefined || governance.model === 'lightweight' || charter.fallbackGovernance !== undefined) return;
    if (isWaived(charter.without, 'fallback', 'fallback governance')) return;
    yield { at: governance.origin, message: 'Nothing says what remains of the governance if one side cannot keep it up.' };
  },
  bad: '‹governance joint-venture because "The new firm has a board"›',
  good: `
    governance joint-venture because "The new firm has a board"
    fallback governance lightweight because "A monthly call still helps"
  `,
});
