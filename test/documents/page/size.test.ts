import { expect, test } from 'vitest';
import { examplePages } from './example-pages.ts';

/** What still goes by mail, and opens at once. */
const MOST_BYTES = 400_000;

test('no page of an example is too large to send, in whatever edition', () => {
  const sizes = [...examplePages()].map(([name, page]) => [name, Buffer.byteLength(page)] as const);
  expect(sizes.filter(([, bytes]) => bytes >= MOST_BYTES)).toEqual([]);
});
