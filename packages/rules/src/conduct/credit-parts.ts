import type { Charter } from '@charter/model/charter.ts';
import type { CreditRule } from '@charter/model/conduct.ts';
import { headOf, isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

const asked: readonly { readonly kind: CreditRule['kind']; readonly about: string }[] = [
  { kind: 'authors', about: 'who is an author' },
  { kind: 'acknowledgement', about: 'who is thanked' },
  { kind: 'ownership', about: 'whose the results are' },
  { kind: 'citation', about: 'how the work is cited' },
];

export const creditParts = rule({
  code: 'credit-parts',
  topic: 'conduct',
  since: '0.1.0',
  severity: { light: 'off', standard: 'hint', 'joint-venture': 'warning' },
  summary: 'It is agreed who is named for what.',
  why: 'Credit costs nothing to share beforehand, and friendships afterwards.',
  source: 'Trust: a policy of fair credit',
  remedy: 'Write `credit { authors "…"  acknowledgement "…"  ownership "…" }`, or `no credit because "…"`.',
  rows: [21],
  options: { parts: ['authors', 'acknowledgement', 'ownership'] as readonly string[] },
  *check(charter, { options }) {
    const { credit } = charter;
    if (credit === undefined) {
      if (isWaived(charter.without, 'credit') || !isNamedForSomething(charter)) return;
      yield { at: headOf(charter), message: 'Nothing says whose name stands on what you make together.' };
      return;
    }
    const missing = asked.filter(
      ({ kind }) => options.parts.includes(kind) && !isWaived(credit.without, kind) && !credit.rules.some((part) => part.kind === kind),
    );
    if (missing.length === 0) return;
    yield {
      at: credit.origin,
      message: `The rules on credit do not say ${listed(missing.map(({ about }) => about))}.`,
      remedy: `Add ${listed(missing.map(({ kind }) => `\`${kind} "…"\``))}.`,
    };
  },
  bad: `
    ‹credit { authors "Whoever wrote or tested it"  ownership "The house that proposed it" }›
  `,
  good: `
    credit {
      authors "Whoever wrote or tested it"
      ownership "The house that proposed it"
      no acknowledgement because "All are authors"
    }
  `,
});

/** Credit is for what is made or published; where nothing is, there is nothing to share. */
function isNamedForSomething({ assets, contributors, deliverables, playbooks, publishing }: Charter): boolean {
  return publishing !== undefined || assets.length + contributors.length + deliverables.length + playbooks.length > 0;
}
