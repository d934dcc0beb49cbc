import { createHash } from 'node:crypto';
import { script, scriptDigest } from '@charter/documents/generated/script.ts';
import { styleDigest } from '@charter/documents/generated/style-digest.ts';
import { html } from '@charter/documents/html/markup.ts';
import { numbered } from '@charter/documents/page/contents.ts';
import { waived } from '@charter/documents/page/kit/absence.ts';
import { facts } from '@charter/documents/page/kit/facts.ts';
import { list } from '@charter/documents/page/kit/list.ts';
import { partnerSign } from '@charter/documents/page/kit/partner.ts';
import { table } from '@charter/documents/page/kit/table.ts';
import { termLine } from '@charter/documents/page/term.ts';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { blank } from './blank.ts';
import { samplePage } from './sample.ts';

describe('a page with every piece of the kit', () => {
  test.each(['en', 'ar'])('is valid HTML in %s', async (language) => {
    const report = await new HtmlValidate({ extends: ['html-validate:recommended'] }).validateString(samplePage(language));
    expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
  });

  test('lets in the style it carries, and no other', () => {
    const [, style = ''] = /<style>(.*)<\/style>/s.exec(samplePage()) ?? [];
    expect(styleDigest).toBe(createHash('sha256').update(style).digest('base64'));
  });

  test('is the same each time', () => {
    expect(samplePage()).toBe(samplePage());
  });

  test('is written from right to left where its language is', () => {
    expect(samplePage('ar')).toContain('lang="ar" dir="rtl"');
    expect(samplePage('en')).toContain('lang="en" dir="ltr"');
  });

  test('lets in the script it carries, and no other', () => {
    const [, carried = ''] = /<script>(.*)<\/script>/s.exec(samplePage()) ?? [];
    expect(carried).toBe(script);
    expect(scriptDigest).toBe(createHash('sha256').update(carried).digest('base64'));
    expect(samplePage()).toContain(`script-src &#39;sha256-${scriptDigest}&#39;;`);
  });

  test('asks for nothing', () => {
    expect(samplePage().match(/<script/g)).toHaveLength(1);
    expect(samplePage()).not.toMatch(/<link|<img|\ssrc=|url\(|@import/);
    expect(script).not.toMatch(/\beval\b|new Function|\bfetch\b|XMLHttpRequest|innerHTML|insertAdjacentHTML|document\.write/);
  });
});

describe('sections', () => {
  const { contents, body } = numbered(blank, [
    { id: 'c-a', title: 'First', content: 'x' },
    { id: 'c-b', title: 'Second', content: undefined },
    { id: 'c-c', title: 'Third', content: 'y' },
  ]);

  test('are numbered without a gap where one has no content', () => {
    expect(body.toString()).toContain('<span class="ordinal">2</span> Third');
    expect(body.toString()).not.toContain('c-b');
  });

  test('stand in the contents with their numbers', () => {
    expect(contents.toString()).toContain('<a href="#c-c"><span class="ordinal">2</span> Third</a>');
    expect(contents.toString()).not.toContain('c-b');
  });
});

describe('a piece with nothing to show is left out:', () => {
  test.each([
    ['facts', facts([['Owner', undefined]])],
    ['a list', list([])],
    ['a table', table({ caption: 'Empty', columns: [{ head: 'A' }], rows: [] })],
  ])('%s', (_, piece) => {
    expect(piece).toBeUndefined();
  });
});

describe('a table', () => {
  test('says of each head what it heads', () => {
    const markup = table({
      caption: 'C',
      columns: [{ head: '' }, { head: 'Cost', align: 'number' }],
      rows: [{ id: 'c-row', cells: ['Pilot', '20'] }],
      rowHeads: true,
    })?.toString();
    expect(markup).toContain('<tr><td></td><th scope="col" class="number">Cost</th></tr>');
    expect(markup).toContain('<tr id="c-row"><th scope="row" dir="auto">Pilot</th><td class="number" dir="auto">20</td></tr>');
  });

  test('can be reached and scrolled by keyboard where it is wide', () => {
    const columns = ['a', 'b', 'c', 'd'].map((head) => ({ head }));
    expect(table({ caption: 'R&D', columns, rows: [{ cells: columns.map(({ head }) => head) }] })?.toString()).toContain(
      'role="group" aria-label="R&amp;D" tabindex="0"',
    );
  });
});

test.each([
  ['too slow', 'too slow</bdi>.'],
  ['too slow.', 'too slow.</bdi></p>'],
  ['why?', 'why?</bdi></p>'],
])('a reason %j ends as a sentence', (reason, end) => {
  expect(waived(blank, reason).toString()).toContain(end);
});

test('each of 36 partners has a sign of its own', () => {
  const signs = Array.from({ length: 36 }, (_, index) => JSON.stringify(partnerSign(index)));
  expect(new Set(signs).size).toBe(36);
});

test.each([
  ['2026-01-11', '100%'],
  ['2026-01-06', '50%'],
  ['2026-01-01', '0%'],
])('on %s the line of the term is at %s', (today, place) => {
  expect(termLine(blank, '2026-01-01', '2026-01-11', today).toString()).toContain(`<circle cx="${place}"`);
});

test.each(['2025-12-31', '2026-01-12', undefined])('outside the term, on %s, no day is marked', (today) => {
  expect(html`${termLine(blank, '2026-01-01', '2026-01-11', today)}`.toString()).not.toContain('<circle');
});
