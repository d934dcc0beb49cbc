import { expect, test } from 'vitest';
import { pagesOf } from './pages.ts';

test.each([
  ['language en-GB', 'en-GB'],
  ['language EN', 'EN'],
  ['language de', 'de'],
  ['language de-CH', 'de-CH'],
  ['language pt', 'en'],
  ['', 'en'],
])('a charter that says %j has a page in %s', (statement, language) => {
  expect(pageOf(statement)).toContain(`<html lang="${language}" dir="ltr"`);
});

test('a language that is not the one of the page is told', () => {
  expect(pageOf('language pt')).toContain('<dd>pt</dd>');
});

test('every page says that it is no legal contract, at its head and at its foot', () => {
  expect(pageOf('').match(/It is not a legal contract/g)).toHaveLength(2);
});

test('what stands on the first sheet is told once a day', () => {
  const page = pageOf(
    'runs from 2026-01-05 to 2026-06-30\n  renegotiate on 2026-03-02\n  review operating on 2026-03-02\n  review operating "How is it?" on 2026-03-02',
  );
  const [, sheet = ''] = /id="c-section-summary"(.*?)<\/section>/s.exec(page) ?? [];
  expect([...sheet.matchAll(/<time datetime="([^"]*)"/g)].map(([, day]) => day)).toEqual(['2026-03-02', '2026-06-30']);
  expect(sheet).toContain('How is it?');
});

function pageOf(statements: string): string {
  const [page = ''] = pagesOf(`charter x "X" {\n  ${statements}\n}\n`);
  return page;
}
