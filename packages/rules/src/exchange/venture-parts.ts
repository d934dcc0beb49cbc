import type { Venture } from '@charter/model/exchange.ts';
import { spanOf } from '@charter/model/origin.ts';
import { isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

const names: Readonly<Record<string, string>> = {
  board: 'a board',
  team: 'a team of its own',
  accounts: 'accounts of its own',
  parents: 'a tie to its parents',
  staff: 'rules for lent staff',
  hiring: 'a rule on hiring',
};

export const ventureParts = rule({
  code: 'venture-parts',
  topic: 'exchange',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'error' },
  summary: 'A joint venture describes the business it is: its board, its team, its accounts and its tie to the parents.',
  why: 'Whoever answers for a business needs people to do it, figures to see it, and a body to report to.',
  source: 'The partnership operating system: joint venture, light',
  remedy: 'Add what is missing: `board $forum`, `team "…"`, `accounts "…"`, `parents "Both sponsors sit in on the monthly review"`.',
  rows: [162],
  options: { parts: ['board', 'team', 'accounts', 'parents'] },
  *check({ governance, ventures, without }, { options }) {
    if (governance?.model === 'joint-venture' && ventures.length === 0 && !isWaived(without, 'venture')) {
      yield {
        at: spanOf(governance.origin, 'model'),
        message: 'This is governed as a joint venture, but nothing says what the venture is.',
        why: 'A venture without a board, accounts and a team of its own is a committee with a name.',
        remedy: 'Write `venture "…" { board $forum  team "…"  accounts "…"  parents "…" }`.',
      };
    }
    for (const venture of ventures) {
      const missing = options.parts.filter((part) => !has(venture, part) && !isWaived(venture.without, part));
      if (missing.length === 0) continue;
      const lacks = listed(missing.map((part) => names[part] ?? part));
      yield { at: spanOf(venture.origin, 'title'), message: `The venture “${venture.title}” lacks ${lacks}.` };
    }
  },
  bad: [
    'governance ‹joint-venture›',
    `
    forum steering "Steering" { meets monthly }
    venture ‹"Harbour Tours"› { board steering  team "Four people" }
    `,
  ],
  good: `
    governance joint-venture
    forum steering "Steering" { meets monthly }
    venture "Harbour Tours" { board steering  team "Four people"  accounts "Own ledger"  parents "Both sponsors sit in on the review" }
  `,
});

function has({ board, parts }: Venture, wanted: string): boolean {
  return wanted === 'board' ? board !== undefined : parts.some(({ part }) => part === wanted);
}
