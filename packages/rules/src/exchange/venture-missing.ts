import { spanOf } from '@charter/model/origin.ts';
import { isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const ventureMissing = rule({
  code: 'venture-missing',
  topic: 'exchange',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'error' },
  summary: 'A joint venture describes the business it is.',
  why: 'A venture without a board, accounts and a team of its own is a committee with a name.',
  source: 'The partnership operating system: joint venture, light',
  remedy: 'Write `venture "…" { board steering  team "…"  accounts "…"  parents "…" }`.',
  rows: [162],
  *check(charter) {
    const { governance, ventures } = charter;
    if (governance?.model !== 'joint-venture' || ventures.length > 0 || isWaived(charter.without, 'venture')) return;
    yield { at: spanOf(governance.origin, 'model'), message: 'This is governed as a joint venture, but nothing says what the venture is.' };
  },
  bad: `governance ‹joint-venture›`,
  good: `
    governance joint-venture
    venture "Harbour Tours" { team "Four people" }
  `,
});
