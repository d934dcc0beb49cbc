import { expect, test } from 'vitest';
import { lowerText } from './lower-text.ts';
import { marked } from '../language/marked.ts';


const errors: Readonly<Record<string, string>> = {
  'a rung that no ladder has': 'experiment a "A" { rung ‹word-unknown›pilott‹/› }',
  'a rung of no ladder, beside a ladder': 'ladder { rung trial }\n  experiment a "A" { rung ‹word-unknown›tria‹/› }',
  'two rungs for one experiment': 'experiment a "A" { rung paper rung ‹said-twice›pilot‹/› }',
  'two rungs of one name': 'ladder { rung trial rung ‹rung-twice›trial‹/› }',
  'two rungs of one name on two ladders': 'ladder { rung trial }\n  ladder { rung ‹rung-twice›trial‹/› }',
  'a rung that costs time': 'ladder { rung trial budget ‹unit-mismatch›3 days‹/› }',
  'a budget without a currency': 'experiment a "A" { budget ‹unit-mismatch›20k‹/› }',
  'two budgets': 'experiment a "A" { budget 20k EUR budget ‹said-twice›30k EUR‹/› }',
  'a run that ends before it begins': 'experiment a "A" { runs from 2026-03-01 to ‹range-impossible›2026-02-01‹/› }',
  'a run on no day': 'experiment a "A" { runs from ‹date-impossible›2026-02-30‹/› }',
  'a run as long as a sum of money': 'experiment a "A" { runs for ‹unit-mismatch›2 EUR‹/› }',
  'a rule on a metric that is none': 'experiment a "A" { scale when ‹name-unknown›wiat‹/› < 3 minutes }',
  'a rule in another unit': 'experiment a "A" { kill when wait > ‹unit-mismatch›3 EUR‹/› by ‹date-impossible›2026-02-29‹/› }',
  'a test of an outcome': 'experiment a "A" { tests ‹name-kind›wait‹/› }',
  'a site that is a person': 'experiment a "A" { site ‹name-kind›ana‹/› }',
  'a safety review by nobody known': 'experiment a "A" { safety ethics "B" by ‹name-unknown›eva‹/› }',
  'a result on no day': 'experiment a "A" { killed on ‹date-impossible›2026-04-31‹/› "B" }',
  'risks counted in people': 'at risk ‹unit-mismatch›3 engineers‹/›',
  'two amounts at risk': 'at risk 60k EUR\n  ‹said-twice›at risk 70k EUR‹/›',
};

for (const [name, statement] of Object.entries(errors)) {
  test(name, () => {
    const { text, marks } = marked(
      `charter x "X" {\n  partner hospital "Hospital"\n  person ana "Ana" of hospital\n  metric wait "Wait" in minutes\n  ${statement}\n}\n`,
    );
    expect(lowerText(text).findings.map(({ code, at: { start, end } }) => ({ code, start, end }))).toEqual(marks);
  });
}

test('a rule without its condition is no rule for all other cases', () => {
  const { charters } = lowerText('charter x "X" {\n  experiment a "A" {\n    kill when\n    scale otherwise\n  }\n}\n');
  expect(charters[0]?.experiments[0]?.verdicts.map(({ verdict }) => verdict)).toEqual(['scale']);
});

