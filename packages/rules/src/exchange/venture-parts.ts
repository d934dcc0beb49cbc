import type { Venture } from '@charter/model/exchange.ts';
import { spanOf } from '@charter/model/origin.ts';
import { isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

const names: Readonly<Record<string, string>> = {
  board: 'a board',
  team: 'a team of its own',
  accounts: 'accounts of its own',
  staff: 'rules for lent staff',
  hiring: 'a rule on hiring',
};

export const ventureParts = rule({
  code: 'venture-parts',
  topic: 'exchange',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'warning', 'joint-venture': 'error' },
  summary: 'A venture has a board, a team and accounts.',
  why: 'Whoever answers for a business needs people to do it, figures to see it, and a body to report to.',
  source: 'The partnership operating system: joint venture, light',
  remedy: 'Add what is missing: `board steering`, `team "…"`, `accounts "…"`.',
  rows: [162],
  options: { parts: ['board', 'team', 'accounts'] },
  *check({ ventures }, { options }) {
    for (const venture of ventures) {
      const missing = options.parts.filter((part) => !has(venture, part) && !isWaived(venture.without, part));
      if (missing.length === 0) continue;
      yield {
        at: spanOf(venture.origin, 'title'),
        message: `The venture “${venture.title}” lacks ${listed(missing.map((part) => names[part] ?? part))}.`,
      };
    }
  },
  bad: `
    forum steering "Steering" { meets monthly }
    venture ‹"Harbour Tours"› { board steering  team "Four people" }
  `,
  good: `
    forum steering "Steering" { meets monthly }
    venture "Harbour Tours" { board steering  team "Four people"  accounts "Own ledger" }
  `,
});

function has({ board, parts }: Venture, wanted: string): boolean {
  return wanted === 'board' ? board !== undefined : parts.some(({ part }) => part === wanted);
}
