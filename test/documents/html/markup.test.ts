import { attributes } from '@charter/documents/html/attributes.ts';
import { type Content, html, trustedMarkup } from '@charter/documents/html/markup.ts';
import { describe, expect, test } from 'vitest';
import { HOSTILE } from './hostile.ts';

/** What would end a text or a quoted attribute, or open a tag. */
const MARKUP = /[<>"'`]/;

describe('a text put into a template', () => {
  test.each(HOSTILE)('stays text between tags: %j', (text) => {
    expect(html`<p>${text}</p>`.toString().slice('<p>'.length, -'</p>'.length)).not.toMatch(MARKUP);
  });

  test.each(HOSTILE)('stays inside its attribute: %j', (text) => {
    expect(html`<p title="${text}"></p>`.toString().slice('<p title="'.length, -'"></p>'.length)).not.toMatch(MARKUP);
  });

  test.each(HOSTILE)('stays inside a listed attribute: %j', (text) => {
    expect(attributes({ title: text }).toString().slice(' title="'.length, -1)).not.toMatch(MARKUP);
  });
});

describe('a template', () => {
  test('takes markup as it is between tags', () => {
    expect(html`<p>${html`<b>${'&'}</b>`}</p>`.toString()).toBe('<p><b>&amp;</b></p>');
  });

  test('takes markup for text inside an attribute', () => {
    expect(html`<p title="${trustedMarkup('<b>"')}"></p>`.toString()).toBe('<p title="&lt;b&gt;&quot;"></p>');
  });

  test('joins lists, and leaves out what is nothing', () => {
    expect(html`<p>${['a', undefined, false, [1, '<']]}</p>`.toString()).toBe('<p>a1&lt;</p>');
  });

  test('takes no data for markup', () => {
    expect(html`<p>${JSON.parse('{"markup":"<b>"}') as Content}</p>`.toString()).not.toContain('<b>');
  });

  test.each([
    ['an unquoted attribute', () => html`<p title=${'x'}></p>`],
    ['a name of a tag', () => html`<${'p'}></p>`],
    ['a name of an end tag', () => html`<p></${'p'}>`],
    ['a handler', () => html`<p onclick="${'x'}"></p>`],
    ['a style', () => html`<p style="${'x'}"></p>`],
    ['a script', () => html`<script>${'x'}</script>`],
    ['an address', () => html`<a href="${'javascript:alert(1)'}">x</a>`],
    ['text inside a tag', () => html`<p ${'onclick=alert(1)'}></p>`],
    ['markup inside a tag', () => html`<p${html`<b></b>`}></p>`],
    ['attributes between tags', () => html`<p>${attributes({ title: 'x' })}</p>`],
    ['an unfinished tag', () => html`<p title="${'x'}"`],
  ])('refuses a hole for %s', (_, template) => {
    expect(template).toThrow(TypeError);
  });
});

describe('listed attributes', () => {
  test('are left out where they have no value', () => {
    expect(attributes({ id: undefined, hidden: false, open: true, span: 2 }).toString()).toBe(' open span="2"');
  });

  test.each(['onclick', 'ONLOAD', 'style', 'srcdoc', 'x y', 'x="'])('have no name such as %s', (name) => {
    expect(() => attributes({ [name]: 'x' })).toThrow(TypeError);
  });

  test.each([
    ['#c-why', ' href="#c-why"'],
    ['https://example.org/?a&b', ' href="https://example.org/?a&amp;b"'],
    ['javascript:alert(1)', ''],
    ['data:text/html,x', ''],
  ])('lead nowhere but to a safe address: %s', (href, markup) => {
    expect(attributes({ href }).toString()).toBe(markup);
  });
});
