import { expect, test } from 'vitest';
import { findingsOf } from './findings-of.ts';
import { marked } from './marked.ts';
import { golden, snippet } from './snippet.ts';

test('everything one can say about what has happened is in the model', async () => {
  const log = golden(snippet('log'), ['log']);
  await expect(log).toMatchFileSnapshot('goldens/log.json');
});

const errors: Readonly<Record<string, string>> = {
  'a measurement in money': '2026-01-01 measured wait ‹unit-mismatch›3 EUR‹/›',
  'a measurement of no metric': '2026-01-01 measured ‹name-kind›late‹/› 3 by ‹name-unknown›anna‹/›',
  'a day that is none': '‹date-impossible›2026-02-30‹/› noted "N"',
  'health about nothing known': '2026-01-01 health red "H" raised by ‹name-kind›wait‹/› about late, ‹name-unknown›lte‹/›',
  'a decision of no declared kind': '2026-01-01 decided ‹name-unknown›chnge‹/› at cost 3 EUR by ana "D"',
  'a decision by a metric': '2026-01-01 decided change by ‹name-kind›wait‹/› "D"',
  'a quantity the decision does not have': '2026-01-01 decided change at ‹name-unknown›costs‹/› 3 EUR by ana "D"',
  'a quantity said twice': '2026-01-01 decided change at cost 3 EUR, ‹said-twice›cost 4 EUR‹/› by ana "D"',
  'an amount in another unit': '2026-01-01 decided change at cost ‹unit-mismatch›3 days‹/› by ana "D"',
  'a bare number takes the unit of its quantity': '2026-01-01 decided change at cost 3k by ana "D"',
  'a date for an amount': '2026-01-01 decided change at cost ‹unit-mismatch›2026-03-01‹/› by ana "D"',
  'an amount for a date': '2026-01-01 decided change at start ‹unit-mismatch›3 days‹/› by ana "D"',
  'a date that is none': '2026-01-01 decided change at start ‹date-impossible›2026-02-30‹/› by ana "D"',
  'a word for an amount': '2026-01-01 decided change at plain ‹unit-mismatch›many‹/› by ana "D"',
  'a word that is no choice': '2026-01-01 decided change at source ‹word-unknown›dta‹/› by ana "D"',
  'an amount for a choice': '2026-01-01 decided change at source ‹unit-mismatch›3 EUR‹/› by ana "D"',
  'a record that is not there': '2026-01-01 decided change by ana "D" { supersedes ‹name-unknown›first‹/› reverses ‹name-kind›late‹/› }',
  'two reasons and two reviews':
    '2026-01-01 decided change by ana "D" {\n    because "A"\n    because ‹said-twice›"B"‹/›\n    review on 2026-03-01\n    review on ‹said-twice›2026-03-02‹/›\n  }',
  'two contexts': '2026-01-01 decided change by ana "D" {\n    context "A"\n    context ‹said-twice›"B"‹/›\n  }',
  'a next step by nobody known':
    '2026-01-01 decided change by ana "D" { next "N" by ‹name-unknown›anna‹/› on ‹date-impossible›2026-04-31‹/› }',
  'trust in a person': '2026-01-01 trust early-sharing ‹name-kind›ana‹/› "T"',
  'a matter that is not there': '2026-01-01 raised ‹name-unknown›lte‹/›\n  2026-01-02 closed ‹name-unknown›lte‹/›',
  'a matter that climbs to a metric': '2026-01-01 escalated late to ‹name-kind›wait‹/› by ‹name-unknown›anna‹/›',
  'a meeting that is a metric': '2026-01-01 held ‹name-kind›wait‹/› with ‹name-unknown›anna‹/› { keep "K" by ‹name-kind›late‹/› }',
  'a review with nobody known': '2026-01-01 reviewed renewal with ana, ‹name-unknown›anna‹/›',
  'an experiment that is a risk': '2026-01-01 concluded ‹name-kind›late‹/› killed "C"',
  'a contribution of a person': '2026-01-01 contributed ‹name-kind›ana‹/› "C" worth 3 ‹currency-unknown›EURO‹/›',
  'a pivot that is a risk': '2026-01-01 pivoted ‹name-kind›late‹/›',
  'a delivery that is a risk': '2026-01-01 delivered ‹name-kind›late‹/› by ‹name-unknown›anna‹/›',
  'an exit invoked by a person': '2026-01-01 exit invoked by ‹name-kind›ana‹/›',
  'a note by a metric': '2026-01-01 noted "N" by ‹name-kind›wait‹/›',
};

for (const [name, statement] of Object.entries(errors)) {
  test(name, () => {
    const { text, marks } = marked(
      `charter x "X" {\n  partner hospital "Hospital"\n  partner flow "Flowlytics"\n  person ana "Ana" of hospital\n  metric wait "Wait" in minutes\n  risk late "Late"\n  decision change "Change" by cost in EUR and start as date and source one of data, staffing and plain in beds {\n    otherwise: ana decides\n  }\n}\nlog x {\n  ${statement}\n}\n`,
    );
    expect(findingsOf(text)).toEqual(marks);
  });
}
