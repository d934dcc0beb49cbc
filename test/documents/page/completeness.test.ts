import { renderPage } from '@charter/documents/page/render-page.ts';
import { expect, test } from 'vitest';
import { lowerText } from '../../language/lower-text.ts';
import { visible } from './said.ts';

const TEXT = 'charter x "X" {\n  partner a "A"\n  accept r-123 for a until 2026-05-01 because "We know"\n}\n';
const [charter] = lowerText(TEXT).charters;
const finding = {
  code: 'some-rule',
  severity: 'warning',
  message: 'Nobody owns <b>this</b>.',
  remedy: 'Write an owner.',
  at: { document: 'x', start: 0, end: 0 },
  others: [],
} as const;
const digest = '0'.repeat(64);

function sectionOf(language: string, carried = false): string {
  if (charter === undefined) throw new Error(JSON.stringify(lowerText(TEXT).findings));
  const files = [{ path: 'x.charter', digest, ...(carried ? { content: 'eA==' } : {}) }];
  const page = renderPage(charter, { findings: [finding], language, provenance: { carried, files } });
  return ['completeness', 'standing'].map((name) => new RegExp(`id="c-section-${name}"(.*?)</section>`, 's').exec(page)?.[1]).join();
}

test('a page says what was found, what is meant as it is and until when, and the fingerprint of its text', () => {
  const shown = visible(sectionOf('en'));
  for (const words of ['Nobody owns <b>this</b>.', 'Write an owner.', 'some-rule', 'r-123', 'We know', '1 May 2026', digest])
    expect(shown).toContain(words);
});

test('what the checker says is marked as English on a page in another language', () => {
  expect(sectionOf('de')).toContain('<span lang="en">Nobody owns');
  expect(sectionOf('en')).not.toContain('lang="en"');
});

test('a page says whether it carries its source', () => {
  expect(visible(sectionOf('en', true))).toContain('This page carries the text');
  expect(visible(sectionOf('en'))).toContain('This page does not carry the text');
});
