import { readFileSync } from 'node:fs';
import { test } from 'vitest';
import { lowerText } from './lower-text.ts';

test('x', () => {
  for (const t of ['frame', 'bounds', 'parties', 'success']) {
    const s = readFileSync(new URL(`snippets/${t}.charter`, import.meta.url), 'utf8');
    const { findings } = lowerText(s);
    for (const f of findings)
      console.log(t, f.code, s.slice(f.at.start, f.at.end), s.slice(0, f.at.start).split('\n').length, f.message, f.remedy);
  }
});
