import { lastMeasured } from '@charter/model/last-measured.ts';
import { describeValue } from '@charter/model/value/quantity.ts';
import { expect, test } from 'vitest';
import { lowerText } from '../language/lower-text.ts';

test.each([
  [
    'by its day, whatever the order',
    '2026-03-06 measured wait 42 minutes\n2026-02-01 measured wait 49 minutes',
    '42 minutes on 2026-03-06',
  ],
  [
    'by its line where the day is the same',
    '2026-03-06 measured wait 42 minutes\n2026-03-06 measured wait 43 minutes',
    '43 minutes on 2026-03-06',
  ],
  ['of this metric and no other', '2026-03-06 measured wait 42 minutes\n2026-03-07 measured cost 1 EUR', '42 minutes on 2026-03-06'],
  ['where anything is', '', undefined],
])('what was measured last is found %s', (_name, log, expected) => {
  const [charter] = lowerText(`charter w "W" {
    metric wait "Wait" in minutes
    metric cost "Cost" in EUR
  }
  log w { ${log} }`).charters;
  const reading = charter && lastMeasured(charter, 'wait');
  expect(reading && `${describeValue(reading.value)} on ${reading.date}`).toBe(expected);
});
