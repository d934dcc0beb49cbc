import { expect, test } from 'vitest';
import { findingsOf } from './findings-of.ts';
import { lowerText } from './lower-text.ts';
import { marked } from './marked.ts';
import { golden, snippet } from './snippet.ts';

test('everything one can say about deciding is in the model', async () => {
  const properties = ['decisions', 'vetoes', 'blocs', 'escalation', 'mediators', 'amendmentRules', 'decisionStyles'] as const;
  await expect(golden(snippet('deciding'), properties)).toMatchFileSnapshot('goldens/deciding.json');
});

const decisions: Readonly<Record<string, string>> = {
  'a quantity declared twice': 'by cost in EUR and ‹declared-twice›cost‹/› in days {\n    otherwise: ana decides\n  }',
  'bounds in the wrong order': 'by cost in EUR from ‹range-impossible›50k‹/› to 10k {}',
  'bounds in another unit': 'by cost in EUR from ‹unit-mismatch›0 days‹/› to ‹unit-mismatch›1M USD‹/› {}',
  'a currency that there is not, told once': 'by cost in ‹currency-unknown›EURO‹/› {\n    when cost <= 10k: ana decides\n  }',
  'a rule over a quantity that is none of its own': 'by cost in EUR {\n    when ‹name-unknown›wait‹/› <= 10: ana decides\n  }',
  'a rule over a quantity where there is none': '{\n    when ‹name-unknown›cost‹/› <= 10: ana decides\n  }',
  'euros compared with days': 'by cost in EUR {\n    when cost <= ‹unit-mismatch›5 days‹/›: ana decides\n  }',
  'euros compared with dollars': 'by cost in EUR {\n    when cost between 1k and ‹unit-mismatch›2k USD‹/›: ana decides\n  }',
  'a range in the wrong order': 'by cost in EUR {\n    when cost between ‹range-impossible›2k‹/› and 1k: ana decides\n  }',
  'a date compared with an amount': 'by start as date {\n    when start < ‹unit-mismatch›5‹/›: ana decides\n  }',
  'an amount compared with a date': 'by cost in EUR {\n    when cost < ‹unit-mismatch›2026-01-05‹/›: ana decides\n  }',
  'a day that is not': 'by start as date {\n    when start < ‹date-impossible›2026-02-30‹/›: ana decides\n  }',
  'a date that rises': 'by start as date {\n    when ‹unit-mismatch›start rises by 5‹/›: ana decides\n  }',
  'a choice that is none': 'by source one of data, staffing {\n    when source is ‹word-unknown›datta‹/›: ana decides\n  }',
  'a choice compared with an amount': 'by source one of data, staffing {\n    when ‹unit-mismatch›source > 5‹/›: ana decides\n  }',
  'an amount that is a word': 'by cost in EUR {\n    when ‹unit-mismatch›cost is low‹/›: ana decides\n  }',
  'people nobody knows':
    '{\n    otherwise: ‹name-unknown›eva‹/› and ops decide  consult ‹name-unknown›eva‹/›  inform ana, ‹name-kind›wait‹/›  tie broken by ‹name-unknown›eva‹/›\n  }',
  'two times to decide': '{\n    otherwise: ana decides within 2 days ‹said-twice›within 3 days‹/›\n  }',
  'a time to decide in money':
    '{\n    otherwise: ana decides within ‹unit-mismatch›2 EUR‹/›\n    decided within ‹unit-mismatch›2 %‹/›\n  }',
  'two ways to break a tie': '{\n    otherwise: ana decides tie broken by ops ‹said-twice›tie broken by "A coin"‹/›\n  }',
  'news within money': '{\n    otherwise: ana decides inform ops within ‹unit-mismatch›2 EUR‹/›\n  }',
  'properties said twice':
    '{\n    exclusive\n    ‹said-twice›exclusive‹/›\n    material\n    ‹said-twice›material‹/›\n    kind data\n    kind ‹said-twice›scope‹/›\n  }',
  'what is no partner, no metric and no forum':
    '{\n    affects ‹name-kind›ana‹/›\n    notify ‹name-kind›ops‹/› ‹unit-mismatch›3 EUR‹/› ahead\n    uses ‹name-kind›ops‹/›\n    ratified by ‹name-kind›ana‹/› on ‹date-impossible›2026-02-30‹/›\n  }',
};

test.each(Object.entries(decisions))('a decision with %s', (_, rest) => {
  expectMarks(`decision d "D" ${rest}`);
});

const statements: Readonly<Record<string, string>> = {
  'a veto of a person on a forum': 'veto of ‹name-kind›ana‹/› on ‹name-kind›ops‹/›',
  'a bloc of nobody known': 'bloc "B" of hospital, ‹name-unknown›flow‹/›',
  'two ladders': 'escalation { first ops }\n  ‹said-twice›escalation { first ana }‹/›',
  'a ladder with everything wrong':
    'escalation {\n    first ‹name-unknown›eva‹/› within ‹unit-mismatch›3 EUR‹/›\n    in all 3 days\n    in all ‹said-twice›4 days‹/›\n    ritual ‹name-kind›ops‹/›\n  }',
  'a mediator who is a partner': 'mediator ‹name-kind›hospital‹/› for ‹name-kind›ana‹/›',
  'an amendment by a metric': 'amend plan by ‹name-kind›wait‹/› notice ‹unit-mismatch›3 EUR‹/›',
};

test.each(Object.entries(statements))('%s', (_, statement) => {
  expectMarks(statement);
});

test.each([
  ['when cost <= 5 days: ana decides', 0],
  ['when cost <= 5 and delay <= 5: ana decides', 0],
  ['when : ana decides', 0],
  ['when cost <= 5: ana decides', 1],
  ['otherwise: ana decides', 1],
])('a rule is in the model only where all of its condition could be read: %s', (rule, rules) => {
  const { charters } = lowerText(around(`decision d "D" by cost in EUR {\n    ${rule}\n  }`));
  expect(charters[0]?.decisions[0]?.rules.length).toBe(rules);
});

function expectMarks(statement: string): void {
  const { text, marks } = marked(around(statement));
  expect(findingsOf(text)).toEqual(marks);
}

function around(statement: string): string {
  const declared =
    'partner hospital "Hospital"\n  person ana "Ana" of hospital\n  forum ops "Ops" { members ana }\n  metric wait "Wait" in minutes';
  return `charter x "X" {\n  ${declared}\n  ${statement}\n}\n`;
}
