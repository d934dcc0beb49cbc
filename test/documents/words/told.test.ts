import { readdirSync } from 'node:fs';
import { CATALOGUES } from '@charter/documents/generated/catalogues.ts';
import { renderPage } from '@charter/documents/page/render-page.ts';
import { expect, test } from 'vitest';
import { lowerText } from '../../language/lower-text.ts';
import { snippet } from '../../language/snippet.ts';

const topics = readdirSync(new URL('../../language/snippets/', import.meta.url)).map((name) => name.replace(/\.charter$/, ''));

/** Words that are alike in two languages, and what no language says otherwise. */
const ALIKE = ['Partner', 'Name', 'Phase', 'Budget', 'Team', 'Workshop'];

/** Each text on a page that stands by itself. */
function textsOn(page: string): ReadonlySet<string> {
  const body = page.slice(page.indexOf('<body'), page.indexOf('<script>'));
  return new Set(
    [...body.matchAll(/>([^<]*\p{L}[^<]*)</gu), ...body.matchAll(/(?:aria-label|data-head)="([^"]*)"/g)].map(([, text = '']) =>
      text.trim(),
    ),
  );
}

test.each(topics)('a page in another language says nothing of its own in English: %s', (topic) => {
  const charter = snippet(topic);
  const saidByPartners = JSON.stringify(charter);
  const english = textsOn(renderPage(charter, { findings: [] }));
  const german = textsOn(renderPage(charter, { findings: [], language: 'de' }));
  const left = [...german].filter((text) => english.has(text) && text.length > 3 && !ALIKE.includes(text));
  expect(left.filter((text) => !spoken(saidByPartners, text))).toEqual([]);
});

function spoken(charter: string, text: string): boolean {
  const words = text.replace(/&#39;/g, "'").replace(/&amp;/g, '&');
  return words.split(/[^\p{L}]+/u).every((word) => charter.toLowerCase().includes(word.toLowerCase()));
}

test.each([...CATALOGUES.keys()])('dates and numbers follow the language: %s', (language) => {
  const page = renderPage(snippet('deciding'), { findings: [], language });
  expect(page).toContain(`<html lang="${language}" dir="ltr"`);
  expect(page).toContain(
    { de: '10.000\u00a0EUR', en: '10\u202f000\u00a0EUR', es: '10.000\u00a0EUR', fr: '10\u202f000\u00a0EUR' }[language],
  );
});

test.each([
  ['ar', 'de', 'lang="ar"'],
  ['ja', 'fr', 'lang="ja"'],
])('what partners wrote in %s stays so on a page in %s', (code, language, mark) => {
  const charter = { ...snippet('frame'), language: { code, origin: snippet('frame').origin } };
  const page = renderPage(charter, { findings: [], language });
  expect(page).toContain(`<html lang="${language}" dir="ltr"`);
  expect(page).toContain(`<div class="prose" ${mark}>`);
  expect(page).toContain(`<span ${mark}>`);
});

test('where nobody says in which language partners wrote, a page in a language that was asked for does not pretend to know', () => {
  const [charter] = lowerText('charter x "X" {\n  purpose "We meet."\n}\n').charters;
  if (charter === undefined) throw new Error('This is a charter.');
  expect(renderPage(charter, { findings: [], language: 'de' })).toContain('<div class="prose" lang="">');
  expect(renderPage(charter, { findings: [] })).toContain('<div class="prose">');
});
