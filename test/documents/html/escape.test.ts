import { escaped } from '@charter/documents/html/escape.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const BIDIRECTIONAL = ['\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069'];

test.each([
  ['R&D', 'R&amp;D'],
  ['&amp;', '&amp;amp;'],
  ['<"\'`>', '&lt;&quot;&#39;&#96;&gt;'],
  ['Zoë, 東京, שלום', 'Zoë, 東京, שלום'],
  ['one\r\ntwo\rthree', 'one\ntwo\nthree'],
  ['a\tb', 'a\tb'],
  ['\u0000\u001b\u007f', '␀␛␡'],
  ['\ud800x\udfff', '\ufffdx\ufffd'],
  ['\ufffe', '[U+FFFE]'],
])('%j is written %j', (text, written) => {
  expect(escaped(text)).toBe(written);
});

test.each(BIDIRECTIONAL)('the control %j is shown and orders nothing', (control) => {
  expect(escaped(`a${control}b`)).toBe(`a[U+${control.charCodeAt(0).toString(16).toUpperCase()}]b`);
});

test.each(['\u00ad', '\u034f', '\u180e', '\u200b', '\u2060', '\u2064', '\ufeff'])('%j, which nobody sees, is shown', (hidden) => {
  expect(escaped(`a${hidden}b`)).toBe(`a[U+${hidden.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]b`);
});

test('no text keeps a character that could end a text or an attribute, or act unseen', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(escaped(text)).not.toMatch(
        /\u034f|[<>"'`\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b\u202a-\u202e\u2060\u2066-\u2069]/,
      );
    }),
  );
});
