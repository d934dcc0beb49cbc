import { expect, test } from 'vitest';
import { lowerText } from './lower-text.ts';
import { marked } from '../language/marked.ts';


const errors: Readonly<Record<string, string>> = {
  'an assumption tested by nothing known': 'assumption a "A" { tested by ‹name-unknown›b‹/› }',
  'an assumption tested by another assumption': 'assumption a "A" { tested by ‹name-kind›a‹/› }',
  'two confidences': 'assumption a "A" { confidence low confidence ‹said-twice›high‹/› }',
  'an assumption owned by a partner': 'assumption a "A" { owner ‹name-kind›hospital‹/› }',
  'a learning goal due on no day': 'learning goal a "A" { due ‹date-impossible›2026-02-30‹/› }',
  'a learning goal for a person': 'learning goal a "A" { for hospital, ‹name-kind›ana‹/› }',
  'a playbook kept in two places': 'playbook a "A" { kept "Wiki" kept ‹said-twice›"Shelf"‹/› }',
  'a teacher who is nobody': 'cross-training "A" from ‹name-unknown›hopsital‹/› to flow',
  'a lesson that recurs every euro': 'cross-training "A" from hospital to flow every ‹unit-mismatch›2 EUR‹/›',
  'an asset that is none': 'teach "A" about ‹name-unknown›model‹/› to flow by ‹date-impossible›2026-13-01‹/›',
  'two shocks in one scenario': 'scenario a "A" { shock downturn shock ‹said-twice›dispute‹/› }',
  'a scenario decided by nobody known': 'scenario a "A" { decided by ‹name-unknown›board‹/› }',
  'a cause answered by no risk': 'pre-mortem { found "A" answered by ‹name-kind›ana‹/› }',
  'two knowledge bases': 'knowledge base "A"\n  ‹said-twice›knowledge base "B" kept by ‹name-unknown›eva‹/›‹/›',
};

for (const [name, statement] of Object.entries(errors)) {
  test(name, () => {
    const { text, marks } = marked(
      `charter x "X" {\n  partner hospital "Hospital"\n  partner flow "Flowlytics"\n  person ana "Ana" of hospital\n  ${statement}\n}\n`,
    );
    expect(lowerText(text).findings.map(({ code, at: { start, end } }) => ({ code, start, end }))).toEqual(marks);
  });
}

