import { describe, expect, test } from 'vitest';
import { pagesOf } from './pages.ts';
import { visible } from './said.ts';

const page = (statements: string): string =>
  pagesOf(`charter c "C" {
    partner north "North"
    partner south "South"
    person ana "Ana" of north
    person ben "Ben" of south
    ${statements}
  }`).join();

/** Whom the page leaves room to sign. */
function toSign(markup: string): readonly string[] {
  const [, block = ''] = /<div class="to-sign">(.*?)<\/div>/s.exec(markup) ?? [];
  return [...block.matchAll(/<bdi>(\w+)<\/bdi>/g)].map(([, name = '']) => name);
}

describe('room to sign', () => {
  test.each([
    ['', ['North', 'South']],
    ['ratified on 2026-01-05 { signed by ana for north on 2026-01-05 }', ['South']],
    ['ratified on 2026-01-05 { signed by ana for north on 2026-01-05  signed by ben for south on 2026-01-06 }', []],
  ])('is left for those who have not signed yet: %s', (statements, partners) => {
    expect(toSign(page(statements))).toEqual(partners);
  });
});

test.each([
  ['', 'C · Draft'],
  ['status ratified  version 1.2 on 2026-01-05', 'C · Version 1.2 · 5 January 2026'],
])('the foot of each sheet tells the state: %s', (statements, foot) => {
  expect(visible(page(statements.replace('  ', '\n')).match(/data-foot="([^"]*)"/)?.[1] ?? '')).toBe(foot);
});

test.each([
  ['runs from 2026-05-04 for 16 weeks', 'from 4 May 2026 for 16 weeks, until 23 August 2026'],
  ['runs from 2026-05-04 to 2026-08-23', 'from 4 May 2026 to 23 August 2026'],
  ['runs from 2026-05-04', 'from 4 May 2026 without an end'],
])('a term is told with its last day: %s', (statement, told) => {
  expect(visible(page(statement)).replaceAll('\u00a0', ' ')).toContain(told);
});

test.each([
  ['jointly', 'If they do not agree'],
  ['by majority', 'If votes are even'],
])('what settles a quarrel is named by how a forum decides: %s', (rule, label) => {
  expect(page(`forum f "F" { members ana, ben  decides ${rule}  tie broken by "The cheaper way" }`)).toContain(`<dt>${label}</dt>`);
});
