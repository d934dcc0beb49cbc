import { decode, encode } from '@charter/checking/decode.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test('every text comes back as the same bytes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (text, marked) => {
      const bytes = new TextEncoder().encode((marked ? '\uFEFF' : '') + text.replaceAll('\0', ''));
      const decoded = decode(bytes);
      return 'text' in decoded && Buffer.compare(encode(decoded), bytes) === 0;
    }),
  );
});

test.each([
  ['after letters of two, three and four bytes', 'é€😀', [0xff], 9],
  ['after a replacement character that is really there', '\uFFFD', [0xc3, 0x28], 3],
  ['in a character cut short', 'a', [0xf0, 0x9f, 0x98], 1],
  ['after a byte order mark', '\uFEFFa', [0x80], 4],
])('the first bad byte is found %s', (_, before, bad, offset) => {
  const outcome = decode(Buffer.concat([Buffer.from(before), Buffer.from(bad), Buffer.from('z')]));
  expect(outcome).toMatchObject({ code: 'file-not-utf8', message: expect.stringContaining(`byte ${offset},`) });
});
