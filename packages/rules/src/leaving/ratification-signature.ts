import { isWaived } from '../engine/ask.ts';
import { openingWord } from '../engine/opening-word.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

export const ratificationSignature = rule({
  code: 'ratification-signature',
  topic: 'leaving',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'error', 'joint-venture': 'error' },
  summary: 'Somebody has signed for every partner.',
  why: 'A partner for which nobody signed has promised nothing.',
  source: 'The partnership operating system: formal ratification',
  remedy: 'Add its signature: `signed by dora for flow on 2026-01-09`.',
  rows: [168],
  *check({ ratifications, partners, without }) {
    const signed = new Set(ratifications.flatMap(({ signatures }) => signatures.map(({ partner }) => partner)));
    const last = ratifications.at(-1);
    // A forum may ratify without anybody signing one by one.
    if (last === undefined || signed.size === 0 || isWaived(without, 'signatures', 'signature')) return;
    const unsigned = partners.filter(({ id }) => !signed.has(id));
    if (unsigned.length === 0) return;
    yield { at: openingWord(last.origin, 'ratified'), message: `Nobody has signed for ${listed(unsigned.map(({ title }) => title))}.` };
  },
  bad: `
    partner us "Harbour Works"
    partner them "Blue Heron"
    person ana "Ana" of us
    ‹ratified› on 2026-01-09 { signed by ana for us }
  `,
  good: `
    partner us "Harbour Works"
    partner them "Blue Heron"
    person ana "Ana" of us
    person ben "Ben" of them
    ratified on 2026-01-09 { signed by ana for us  signed by ben for them }
  `,
});
