import { test } from 'vitest';
import { fuzz } from './fuzz.ts';

test('whatever is typed, a server shows what one that opens the same texts afresh shows', { timeout: 300_000 }, async () => {
  await fuzz({ edits: 20_000, seed: 4 });
});
