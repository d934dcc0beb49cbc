import { expect, test } from 'vitest';
import { findingsOf } from './findings-of.ts';
import { marked } from './marked.ts';
import { golden, snippet } from './snippet.ts';

test('everything one can say about what is watched and kept is in the model', async () => {
  const keeping = golden(snippet('keeping'), ['risks', 'issues', 'sourcesOfTruth']);
  await expect(keeping).toMatchFileSnapshot('goldens/keeping.json');
});

const errors: Readonly<Record<string, string>> = {
  'a risk owned by a partner': 'risk r "R" { owner ‹name-kind›flow‹/› }',
  'a risk owned by two': 'risk r "R" { owner ana owner ‹said-twice›ana‹/› }',
  'a risk that is both likely and not': 'risk r "R" { likelihood low likelihood ‹said-twice›high‹/› impact low impact ‹said-twice›low‹/› }',
  'a risk due on a day that is none': 'risk r "R" { due ‹date-impossible›2026-04-31‹/› about ‹name-unknown›q‹/› }',
  'a risk that climbs to a metric': 'risk r "R" { escalates to ‹name-kind›wait‹/› after ‹unit-mismatch›3 EUR‹/› }',
  'a risk closed on a day that is none': 'risk r "R" { closed on ‹date-impossible›2026-02-31‹/› }',
  'an issue closed before it was raised': 'issue i "I" { raised on 2026-03-02 ‹range-impossible›closed on 2026-03-01‹/› }',
  'an issue closed twice': 'issue i "I" {\n    closed on 2026-03-01\n    ‹said-twice›closed on 2026-03-02‹/›\n  }',
  'an issue about nothing known': 'issue i "I" { owner ‹name-unknown›anna‹/› about wait, ‹name-unknown›weit‹/› }',
  'a workspace kept by a partner': 'workspace "W" at "https://w.example" kept by ‹name-kind›flow‹/›',
};

for (const [name, statement] of Object.entries(errors)) {
  test(name, () => {
    const { text, marks } = marked(
      `charter x "X" {\n  partner hospital "Hospital"\n  partner flow "Flowlytics"\n  person ana "Ana" of hospital\n  metric wait "Wait" in minutes\n  ${statement}\n}\n`,
    );
    expect(findingsOf(text)).toEqual(marks);
  });
}
