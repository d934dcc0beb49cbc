import { lint } from '@charter/rules/engine/lint.ts';
import { outcomeCount } from '@charter/rules/success/outcome-count.ts';
import { ownerMissing } from '@charter/rules/work/owner-missing.ts';
import { expect, test } from 'vitest';
import { lowerText } from '../language/lower-text.ts';

test.each([
  ['', '', ['owner-missing', 'owner-missing']],
  ['the whole charter', 'accept owner-missing because "We are two"', []],
  ['one thing in it', 'accept owner-missing for faster because "Ana is new"', ['owner-missing']],
  [
    'the next statement',
    'accept owner-missing in the next statement because "Ana is new"\n outcome slower "Slower" {}',
    ['owner-missing', 'owner-missing'],
  ],
  [
    'a next statement that is not there',
    'outcome slower "Slower" { accept owner-missing in the next statement because "None" }',
    ['owner-missing', 'owner-missing', 'owner-missing', 'acceptance-unused'],
  ],
  ['the block it stands in', 'outcome slower "Slower" { accept owner-missing because "Ana is new" }', ['owner-missing', 'owner-missing']],
  ['for a time that has not passed', 'accept owner-missing until 2026-12-31 because "We are two"', []],
  [
    'for a time that has passed',
    'accept owner-missing until 2026-05-31 because "We are two"',
    ['owner-missing', 'owner-missing', 'acceptance-expired'],
  ],
  ['what is not there', 'accept outcome-count because "Four"', ['owner-missing', 'owner-missing', 'acceptance-unused']],
  ['a rule that does not exist', 'accept outcome-ownr because "We are two"', ['owner-missing', 'owner-missing', 'acceptance-unknown']],
])('accepting %s', (_, statement, expected) => {
  const text = `charter x "X" {
    ${statement}
    metric wait "Wait" in minutes
    outcome faster "Faster" { measure wait to 40 minutes }
    outcome calmer "Calmer" { measure wait to 30 minutes }
  }`;
  const { charters, findings } = lowerText(text);
  expect(findings).toEqual([]);
  const [charter] = charters;
  if (charter === undefined) throw new Error('A charter was expected.');
  const found = lint(charter, [ownerMissing, outcomeCount], { profile: 'standard', asOf: '2026-06-01' });
  expect(found.map(({ code }) => code)).toEqual(expected);
});
