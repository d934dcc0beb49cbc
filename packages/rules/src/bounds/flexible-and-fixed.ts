import { rule } from '../engine/rule.ts';

export const flexibleAndFixed = rule({
  code: 'flexible-and-fixed',
  topic: 'bounds',
  since: '0.1.0',
  severity: { light: 'error', standard: 'error', 'joint-venture': 'error' },
  summary: 'Nothing is called both flexible and fixed.',
  why: 'Each side will remember the word that suits it.',
  source: 'Expectations: some parts are flexible, some are fixed',
  remedy: 'Take it out of one of the two lists.',
  rows: [201],
  *check({ flexible, fixed }) {
    for (const { text, origin } of fixed) {
      const other = flexible.find((passage) => sameWords(passage.text, text));
      if (other === undefined) continue;
      yield {
        at: origin,
        message: `“${text}” is called fixed, and also flexible.`,
        others: [{ message: 'Called flexible here.', at: other.origin }],
      };
    }
  },
  bad: `
    flexible "Day and place", "Fee"
    fixed "Confidentiality", ‹"fee"›
  `,
  good: `
    flexible "Day and place"
    fixed "Confidentiality", "Fee"
  `,
});

function sameWords(one: string, other: string): boolean {
  const words = (text: string) =>
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean)
      .join(' ');
  return words(one) === words(other);
}
