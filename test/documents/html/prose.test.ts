import { inline, prose } from '@charter/documents/html/prose.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HOSTILE } from './hostile.ts';

const TAGS = ['a', 'bdi', 'blockquote', 'br', 'code', 'div', 'em', 'hr', 'li', 'ol', 'p', 'pre', 's', 'span', 'strong', 'ul'];

/** Every tag of some markup: the name, and what stands behind it. */
function tagsOf(markup: string): [name: string, rest: string][] {
  return [...markup.matchAll(/<\/?([^\s>]*)([^>]*)>/g)].map(([, name = '', rest = '']) => [name, rest]);
}

describe.each([
  ['prose', prose],
  ['inline', inline],
])('%s', (_, render) => {
  test.each(HOSTILE)('makes of hostile text nothing but its own tags: %j', (text) => {
    for (const [name, rest] of tagsOf(render(text).toString())) {
      expect(TAGS).toContain(name);
      expect(rest).toMatch(
        /^( (dir="auto"|class="(prose|target)"|start="\d+"|rel="noopener noreferrer"|href="(https?:\/\/|mailto:)[^"]*"))*$/,
      );
    }
  });

  test('shows emphasis and code', () => {
    expect(render('*a* **b** `c<d`').toString()).toContain('<em>a</em> <strong>b</strong> <code>c&lt;d</code>');
  });

  test('shows where a link leads', () => {
    const markup = render('[our bank](https://bank.example@elsewhere.example/x)').toString();
    expect(markup).toContain('href="https://bank.example@elsewhere.example/x" rel="noopener noreferrer">our bank</a>');
    expect(markup).toContain('<bdi>elsewhere.example</bdi>');
  });

  test('does not say twice where a link leads', () => {
    expect(render('[example.org](https://example.org/)').toString()).not.toContain('class="target"');
  });

  test.each(['example.org', 'https://example.org', 'a@example.org'])('makes no link of %s by itself', (text) => {
    expect(render(text).toString()).not.toContain('<a');
  });

  test('keeps a picture as the text it was', () => {
    expect(render('![map](https://example.org/map.png)').toString()).not.toContain('<img');
  });
});

describe('prose', () => {
  test('sets a heading as a bold line', () => {
    expect(prose('# Why\n\nBecause.').toString()).toContain('<p dir="auto"><strong>Why</strong></p>');
  });

  test('takes indented lines and underlines for text', () => {
    expect(prose('Costs\n-----\n\n    1,000').toString()).not.toMatch(/<(pre|h2)/);
  });

  test('counts a list from where its writer does', () => {
    expect(prose('3. three\n4. four').toString()).toContain('<ol start="3">');
  });

  test('survives deep nesting', () => {
    expect(prose(`${'> '.repeat(5000)}deep ${'*'.repeat(5000)} ${'['.repeat(5000)}`).toString()).toContain('deep');
  });
});

/** Pieces of texts that mean something in Markdown, or nearly do. */
const pieces = fc.constantFrom(
  ...'ab1 9.)>#+-*_~`[](!|:=<&"\'\\',
  ' ',
  '\t',
  '\u00a0',
  '\u2028',
  '\u0001',
  'https://example.org',
  '- ',
  '1. ',
  '---',
);

describe('a text without Markdown is set as it would be beside some', () => {
  const texts = fc.string({ unit: pieces, maxLength: 12 });

  test('of paragraphs', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const [alone, beside] = [prose(text), prose(`${text}\n\n\\&`)].map(String);
        expect(beside).toBe(alone?.replace('</div>', '<p dir="auto">&amp;</p>\n</div>'));
      }),
      { numRuns: 2000, examples: [['a'], ['Live data, 12 weeks'], ['12. weeks'], ['- a'], ['a "b"'], ['(a) 5 > 4!']] },
    );
  });

  test('within a line', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const trimmed = text.trim();
        fc.pre(!/[*_~`[\\<&]/.test(trimmed));
        expect(inline(`${trimmed}\\&`).toString()).toBe(`${inline(trimmed)}&amp;`);
      }),
      { numRuns: 2000, examples: [['a'], ['12. weeks'], ['- a'], ['a "b"'], ['(a) 5 > 4!']] },
    );
  });
});
