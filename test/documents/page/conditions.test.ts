import { bdi } from '@charter/documents/html/bdi.ts';
import { condition } from '@charter/documents/page/conditions.ts';
import { expect, test } from 'vitest';
import { lowerText } from '../../language/lower-text.ts';
import { visible } from './said.ts';

test.each([
  ['wait > 52 minutes for 2 weeks', 'wait above 52 minutes for 2 weeks'],
  ['wait < 4', 'wait below 4 minutes'],
  ['wait >= 4 and wait <= 9', 'wait at least 4 minutes and wait up to 9 minutes'],
  ['wait = 4 or wait != 9', 'wait exactly 4 minutes, or wait other than 9 minutes'],
  ['wait between 4 and 9', 'wait between 4 minutes and 9 minutes'],
  ['wait rises by 10 %', 'wait rises by 10 %'],
  ['wait falls by 1k or wait > 1 and wait < 3', 'wait falls by 1 000 minutes, or wait above 1 minute and wait below 3 minutes'],
])('%s is read as "%s"', (written, read) => {
  const { charters } = lowerText(`charter x "X" {\n  metric wait "Wait" in minutes\n  pivot p when ${written} {}\n}\n`);
  const holds = charters[0]?.pivots[0]?.condition;
  expect(holds && visible(String(condition(holds, bdi)))).toBe(read);
});

test.each([
  ['start < 2026-03-01', 'start before 1 March 2026'],
  ['start <= 2026-03-01', 'start up to 1 March 2026'],
  ['start > 2026-03-01', 'start after 1 March 2026'],
  ['start >= 2026-03-01', 'start from 1 March 2026'],
  ['start = 2026-03-01', 'start on 1 March 2026'],
  ['start != 2026-03-01', 'start not on 1 March 2026'],
  ['source is staffing', 'source is staffing'],
])('%s is read as "%s"', (written, read) => {
  const { charters } = lowerText(
    `charter x "X" {\n  person a "A"\n  decision d "D" by start as date and source one of data, staffing {\n    when ${written}: a decides\n  }\n}\n`,
  );
  const holds = charters[0]?.decisions[0]?.rules[0]?.condition;
  expect(holds && visible(String(condition(holds, bdi)))).toBe(read);
});
