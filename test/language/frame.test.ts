import { expect, test } from 'vitest';
import { findingsOf } from './findings-of.ts';
import { marked } from './marked.ts';
import { golden, snippet } from './snippet.ts';

test('every statement is in the model', async () => {
  const properties = [
    'purpose',
    'story',
    'becoming',
    'authorship',
    'governance',
    'fallbackGovernance',
    'kindOfPartnership',
    'structure',
    'market',
    'mode',
    'term',
    'renegotiation',
    'version',
    'status',
    'language',
    'profile',
    'definitions',
    'disclaimers',
    'costOfFailure',
    'victories',
    'renews',
    'acceptances',
  ] as const;
  await expect(golden(snippet('frame'), properties)).toMatchFileSnapshot('goldens/frame.json');
});

const snippets: Readonly<Record<string, string>> = {
  'what may be said once is said twice':
    'charter x "X" {\n  purpose "a"\n  ‹said-twice›purpose "b"‹/›\n  version 1\n  ‹said-twice›version 2‹/›\n}\n',
  'a governance and its fallback are two things':
    'charter x "X" {\n  governance integrated\n  fallback governance lightweight\n  ‹said-twice›governance lightweight‹/›\n}\n',
  'a term that ends before it begins': 'charter x "X" {\n  runs from 2026-03-01 to ‹range-impossible›2026-02-01‹/›\n}\n',
  'a term of a negative length': 'charter x "X" {\n  runs from 2026-03-01 for ‹range-impossible›-2 weeks‹/›\n}\n',
  'a term that is no length of time': 'charter x "X" {\n  runs from 2026-03-01 for ‹unit-mismatch›20k EUR‹/›\n}\n',
  'days that no calendar has':
    'charter x "X" {\n  runs from ‹date-impossible›2026-02-30‹/›\n  renegotiate on ‹date-impossible›2026-13-01‹/›\n  version 1 on ‹date-impossible›2026-04-31‹/›\n  status draft since ‹date-impossible›2025-02-29‹/›\n}\n',
  'an author who is no partner':
    'charter x "X" {\n  person ana "Ana"\n  authored by ‹name-kind›ana‹/›, ‹name-unknown›ben‹/› on ‹date-impossible›2026-02-30‹/›\n}\n',
  'a victory measured by nothing that is known': 'charter x "X" {\n  victory options "a" measured by ‹name-unknown›reach‹/›\n}\n',
  'an earlier charter that is not there': 'charter x "X" {\n  renews ‹name-unknown›w‹/›\n}\n',
  'agreements with nobody':
    'charter x "X" {\n  partner p "P"\n  structure bilateral between p and ‹name-unknown›q‹/›, ‹name-unknown›r‹/› and p\n}\n',
  'a language that has no such code': 'charter x "X" {\n  language ‹language-unknown›english‹/›\n}\n',
  'what is accepted for something that is not there, and until no day':
    'charter x "X" {\n  accept outcome-count for ‹name-unknown›o‹/› until ‹date-impossible›2026-02-30‹/› because "B"\n}\n',
  'what a whole file accepts for something that is not there':
    'accept outcome-count for ‹name-unknown›o‹/› because "B"\ncharter x "X" { }\n',
  'a term declared twice': 'charter x "X" {\n  term a means "A"\n  term ‹declared-twice›a‹/› means "B"\n}\n',
};

test.each(Object.entries(snippets))('%s', (_, written) => {
  const { text, marks } = marked(written);
  expect(findingsOf(text)).toEqual(marks);
});
