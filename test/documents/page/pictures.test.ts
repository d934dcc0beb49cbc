import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const golden = (path: string): string => readFileSync(new URL(`../../../examples/${path}`, import.meta.url), 'utf8');

/** What stands in a drawing whose identifier begins so, on one line. */
function saidIn(page: string, id: string): string {
  const drawing = new RegExp(`<title id="${id}[^"]*">[\\s\\S]*?</svg>`).exec(page)?.[0] ?? '';
  return drawing.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
}

test('a disagreement has its clock, with every step of its table', () => {
  const page = golden('emergency-room-waits/golden/er-waiting.html');
  const said = saidIn(page, 'c-picture-clock-wide');
  const times = [...(/id="c-escalation"[\s\S]*?<tbody>([\s\S]*?)<\/tbody>/.exec(page)?.[1] ?? '').matchAll(/within ([^<]+)/g)];
  expect(times.length).toBeGreaterThan(1);
  for (const [, time = ''] of times) expect(said).toContain(time.trim().replace(/\s+/g, ' '));
});
