import { expect, test } from 'vitest';
import { findingsOf } from './findings-of.ts';
import { marked } from './marked.ts';
import { golden, snippet } from './snippet.ts';

test('everything one can say about trust is in the model', async () => {
  const trust = golden(snippet('trust'), ['feedback', 'healthBands', 'trustSteps', 'warningSigns', 'fits']);
  await expect(trust).toMatchFileSnapshot('goldens/trust.json');
});

const errors: Readonly<Record<string, string>> = {
  'feedback from nobody known': 'feedback spoken from ‹name-unknown›anna‹/› to flow',
  'feedback at something that is no meeting': 'feedback spoken { held at ‹name-kind›wait‹/› }',
  'feedback answered in money': 'feedback written { answered within ‹unit-mismatch›3 EUR‹/› }',
  'feedback with two forms': 'feedback written {\n    form "https://a.example"\n    form ‹said-twice›"https://b.example"‹/›\n  }',
  'feedback answered at two speeds': 'feedback written {\n    answered within 1 day\n    answered within ‹said-twice›2 days‹/›\n  }',
  'bands of a person': 'bands ‹name-kind›ana‹/› { green when wait < 5 minutes }',
  'bands over a metric nobody knows': 'bands wait { green when ‹name-unknown›weit‹/› < 5 minutes }',
  'bands in another unit': 'bands wait { red when wait > ‹unit-mismatch›5 EUR‹/› }',
  'bands that end before they begin': 'bands wait { amber when wait between ‹range-impossible›9 minutes‹/› and 5 minutes }',
  'a trust step of a person': 'trust "T" from ‹name-kind›ana‹/›',
  'a trust step on a day that is none': 'trust small-promise "T" from flow by ‹date-impossible›2026-02-30‹/›',
  'a rating above the scale': 'fit values ‹rating-impossible›6‹/› of 5',
  'a rating below nothing': 'fit path ‹rating-impossible›-1‹/› of 5',
};

for (const [name, statement] of Object.entries(errors)) {
  test(name, () => {
    const { text, marks } = marked(
      `charter x "X" {\n  partner hospital "Hospital"\n  partner flow "Flowlytics"\n  person ana "Ana" of hospital\n  metric wait "Wait" in minutes\n  ${statement}\n}\n`,
    );
    expect(findingsOf(text)).toEqual(marks);
  });
}
