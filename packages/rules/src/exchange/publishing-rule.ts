import type { Charter } from '@charter/model/charter.ts';
import { headOf, isWaived } from '../engine/ask.ts';
import { openingWord } from '../engine/opening-word.ts';
import { rule } from '../engine/rule.ts';

export const publishingRule = rule({
  code: 'publishing-rule',
  topic: 'exchange',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'Where something will be published, a rule says what, after which review and wait.',
  why: 'A paper that one side has promised and the other has never read costs more trust than it brings fame.',
  source: 'Co-creation: review and embargo before publishing',
  remedy: 'Write `publishing { rule "Both read a draft"  review 10 business days  embargo 30 days }`.',
  rows: [52],
  *check(charter) {
    const { publishing } = charter;
    if (publishing === undefined) {
      if (isWaived(charter.without, 'publishing') || !publishes(charter)) return;
      yield { at: headOf(charter), message: 'Something will be published, but nothing says by which rule.' };
    } else if (publishing.rules.length === 0 && publishing.review === undefined && !isWaived(publishing.without, 'rule')) {
      yield {
        at: openingWord(publishing.origin, 'publishing'),
        message: 'This says neither what may be published nor how long the partners may read it before.',
      };
    }
  },
  bad: `charter ‹pilot› "Pilot" { decision paper "Publication of results" { kind publication } }`,
  good: `
    decision paper "Publication of results" { kind publication }
    publishing { review 14 days }
  `,
});

/** Whether a decision about publishing is foreseen, or everybody may publish an asset. */
function publishes({ decisions, assets }: Charter): boolean {
  const open = assets.some(({ rights }) => rights.some(({ right, everybody }) => right === 'publish' && everybody));
  return open || decisions.some(({ kind }) => kind === 'publication');
}
