import { decisionBoundary } from '@charter/rules/deciding/decision-boundary.ts';
import { decisionGap } from '@charter/rules/deciding/decision-gap.ts';
import { lint } from '@charter/rules/engine/lint.ts';
import type { Rule } from '@charter/rules/engine/rule.ts';
import { resultGap } from '@charter/rules/success/result-gap.ts';
import { expect, test } from 'vitest';
import { lowerText } from '../language/lower-text.ts';

const tables = {
  'a hole in the middle': 'by cost in EUR { when cost <= 10k: ana decides  when cost > 50k: ana decides }',
  'several holes': 'by cost in EUR { when cost between 10 and 20: ana decides  when cost = 30: ana decides  exclusive }',
  'two quantities': 'by cost in EUR and delay in days { when cost <= 10k and delay <= 2 weeks: ana decides within 3 days }',
  'a choice':
    'by cost in EUR and from-where one of data, staff, other { when cost < 5 and from-where is staff: ana and ben decide jointly }',
  'days of the calendar':
    'by start as date { when start < 2026-03-01: ana decides  when start > 2026-03-01: ben decides evidence "A note" }',
  'amounts below 0': 'by swing in points from -10 to 10 { when swing > 0.5: ana decides }',
  cents: 'by cost in EUR { when cost <= 10.50: ana decides }',
};

test.each(Object.entries(tables))('the missing rows of a table with %s make it whole', (_, table) => {
  mended(decisionGap, `person ana "Ana" person ben "Ben" decision d "D" ${table}`);
});

test.each([
  ['the end of the ladder', 'escalation { first desk within 1 day  then board within 1 day }', 'board'],
  ['an executive forum', '', 'top'],
])('what nobody decides goes to %s, not to whoever is in the last row', (_, ladder, decider) => {
  const statements = `person ana "Ana" forum desk "Desk" { tier working members ana } forum board "Board" { tier operating members ana } forum top "Top" { tier executive members ana }`;
  const text = `charter c "C" { ${statements} ${ladder} decision d "D" by cost in EUR { when cost <= 10k: desk decides } }`;
  const [found] = findings(decisionGap as Rule, text);
  expect(found?.fix?.title).toContain(decider);
  expect(found?.fix?.edits.map(({ text }) => text.trim())).toEqual([`when cost > 10k: ${decider} decides`]);
});

test('the next row begins where the one before ends', () => {
  mended(
    decisionBoundary,
    'person ana "Ana" decision d "D" by cost in EUR { when cost <= 1k: ana decides  when cost >= 1001: ana decides }',
  );
});

test('what lies between scaling and killing is tried again', () => {
  mended(resultGap, 'metric wait "Wait" in minutes experiment e "E" { scale when wait < 40  kill when wait > 50 by 2026-05-01 }');
});

function mended(rule: Rule, statements: string): void {
  const text = `charter c "C" { ${statements} }`;
  const fixes = findings(rule, text).map(({ fix }) => fix);
  expect(fixes).toHaveLength(1);
  const edits = (fixes[0]?.edits ?? []).toSorted((a, b) => b.at.start - a.at.start);
  expect(edits.length).toBeGreaterThan(0);
  const better = edits.reduce((whole, { at, text: inserted }) => whole.slice(0, at.start) + inserted + whole.slice(at.end), text);
  expect(findings(rule, better)).toEqual([]);
}

function findings(rule: Rule, text: string) {
  const { charters, findings: ofTheLanguage } = lowerText(text);
  expect(ofTheLanguage).toEqual([]);
  return charters.flatMap((charter) => lint(charter, [rule], { profile: 'standard' }));
}
