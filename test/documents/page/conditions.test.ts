import { bdi } from '@charter/documents/html/bdi.ts';
import { condition } from '@charter/documents/page/conditions.ts';
import { expect, test } from 'vitest';
import { lowerText } from '../../language/lower-text.ts';
import { blank } from './blank.ts';
import { visible } from './said.ts';

test.each([
  ['wait > 52 minutes for 2 weeks', 'wait is above 52 minutes for 2 weeks'],
  ['wait < 4', 'wait is below 4 minutes'],
  ['wait >= 4 and wait <= 9', 'wait is at least 4 minutes and wait is at most 9 minutes'],
  ['wait = 4 or wait != 9', 'wait is exactly 4 minutes, or wait is other than 9 minutes'],
  ['wait between 4 and 9', 'wait is between 4 minutes and 9 minutes'],
  ['wait rises by 10 %', 'wait rises by 10 %'],
  ['wait falls by 1k or wait > 1 and wait < 3', 'wait falls by 1 000 minutes, or wait is above 1 minute and wait is below 3 minutes'],
])('%s is read as "%s"', (written, read) => {
  const { charters } = lowerText(`charter x "X" {\n  metric wait "Wait" in minutes\n  pivot p when ${written} {}\n}\n`);
  const holds = charters[0]?.pivots[0]?.condition;
  expect(holds && visible(String(condition(blank, holds, bdi)))).toBe(read);
});

test.each([
  ['start < 2026-03-01', 'start is before 1 March 2026'],
  ['start <= 2026-03-01', 'start is no later than 1 March 2026'],
  ['start > 2026-03-01', 'start is after 1 March 2026'],
  ['start >= 2026-03-01', 'start is no earlier than 1 March 2026'],
  ['start = 2026-03-01', 'start is on 1 March 2026'],
  ['start != 2026-03-01', 'start is not on 1 March 2026'],
  ['source is staffing', 'source is staffing'],
])('%s is read as "%s"', (written, read) => {
  const { charters } = lowerText(
    `charter x "X" {\n  person a "A"\n  decision d "D" by start as date and source one of data, staffing {\n    when ${written}: a decides\n  }\n}\n`,
  );
  const holds = charters[0]?.decisions[0]?.rules[0]?.condition;
  expect(holds && visible(String(condition(blank, holds, bdi)))).toBe(read);
});
