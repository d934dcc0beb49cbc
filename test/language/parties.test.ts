import { expect, test } from 'vitest';
import { findingsOf } from './findings-of.ts';
import { marked } from './marked.ts';
import { golden, snippet } from './snippet.ts';

test('every statement is in the model', async () => {
  const properties = ['partners', 'people', 'roles', 'groups', 'contributors', 'conflicts', 'tradeOffs'] as const;
  await expect(golden(snippet('parties'), properties)).toMatchFileSnapshot('goldens/parties.json');
});

const snippets: Readonly<Record<string, string>> = {
  'what a partner may say once is said twice':
    'charter x "X" {\n  partner p "P" {\n    sector "a"\n    sector ‹said-twice›"b"‹/›\n    state body\n    ‹said-twice›state‹/› body\n    employs 3\n    employs ‹said-twice›4‹/›\n    style mixed\n    style ‹said-twice›mixed‹/›\n  }\n}\n',
  'people who stand for a partner are people':
    'charter x "X" {\n  partner p "P" {\n    sponsor ‹name-kind›p‹/›\n    alliance manager ‹name-unknown›ana‹/›\n  }\n}\n',
  'what a partner gains and expects':
    'charter x "X" {\n  metric m "M" in EUR\n  partner p "P" {\n    gains "a" through ‹name-kind›m‹/›\n    expects "b" of ‹name-unknown›q‹/› {\n      acknowledged by ‹name-unknown›ana‹/› on ‹date-impossible›2026-02-30‹/›\n    }\n  }\n}\n',
  'amounts of a partner':
    'charter x "X" {\n  partner p "P" {\n    employs ‹unit-mismatch›20k EUR‹/›\n    depends for ‹unit-mismatch›20k EUR‹/›\n    capacity 3 ‹currency-unknown›EUX‹/›\n    contributes at least 4 ‹currency-unknown›EUX‹/›\n  }\n}\n',
  'a rhythm that is no time':
    'charter x "X" {\n  partner p "P" { capacity 3 days every ‹unit-mismatch›4 %‹/› }\n  role r "R" { rotates every ‹unit-mismatch›moon‹/› }\n}\n',
  'a person':
    'charter x "X" {\n  person ana "Ana" of ‹name-unknown›p‹/› {\n    deputy ‹name-unknown›ben‹/›\n    level working\n    level ‹said-twice›working‹/›\n    succeeded by ‹name-unknown›ben‹/› on ‹date-impossible›2026-02-30‹/›\n  }\n}\n',
  'a role':
    'charter x "X" {\n  partner p "P"\n  role r "R" {\n    held by ‹name-kind›p‹/›\n    accountable ‹name-unknown›ana‹/›\n    deputy ‹name-unknown›ana‹/›\n    shared by ‹name-kind›r‹/›\n    acts as champion\n    acts as ‹said-twice›ombud‹/›\n  }\n}\n',
  'a group':
    'charter x "X" {\n  partner p "P"\n  group g "G" {\n    critical\n    ‹said-twice›critical‹/›\n    influence low\n    influence ‹said-twice›high‹/›\n    represented by ‹name-kind›p‹/›\n  }\n}\n',
  'a contributor':
    'charter x "X" {\n  contributor c "C" {\n    paid ‹unit-mismatch›3 days‹/›\n    credited "a"\n    credited ‹said-twice›"b"‹/›\n  }\n}\n',
  'interests that pull apart':
    'charter x "X" {\n  partner p "P" { wants a "A" }\n  conflict a with ‹name-unknown›b‹/›\n  conflict ‹name-kind›p‹/› with a\n  trade-off "d" resolves ‹name-unknown›c‹/› accepted by ‹name-kind›a‹/›\n}\n',
  'two interests of one name': 'charter x "X" {\n  partner p "P" { wants a "A" }\n  partner q "Q" { wants ‹declared-twice›a‹/› "A" }\n}\n',
};

test.each(Object.entries(snippets))('%s', (_, written) => {
  const { text, marks } = marked(written);
  expect(findingsOf(text)).toEqual(marks);
});
