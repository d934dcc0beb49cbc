import type { EscalationRung } from '@charter/model/deciding.ts';
import { escalationClock } from '@charter/model/escalation-clock.ts';
import type { TimeUnit } from '@charter/model/value/duration.ts';
import { describeValue } from '@charter/model/value/quantity.ts';
import { expect, test } from 'vitest';

type Time = readonly [amount: string, unit: TimeUnit] | undefined;

test.each<[string, readonly Time[], readonly (string | undefined)[]]>([
  [
    'hours add up',
    [
      ['24', 'hour'],
      ['24', 'hour'],
      ['24', 'hour'],
    ],
    ['24 hours', '48 hours', '72 hours'],
  ],
  [
    'a day has 24 hours',
    [
      ['12', 'hour'],
      ['1', 'day'],
    ],
    ['12 hours', '36 hours'],
  ],
  [
    'past four days they are days',
    [
      ['4', 'day'],
      ['1', 'day'],
    ],
    ['96 hours', '5 days'],
  ],
  [
    'unless they are none',
    [
      ['4', 'day'],
      ['12', 'hour'],
    ],
    ['96 hours', '108 hours'],
  ],
  [
    'minutes stay minutes',
    [
      ['50', 'minute'],
      ['70', 'minute'],
    ],
    ['50 minutes', '2 hours'],
  ],
  ['a third of an hour is not rounded', [['0.5', 'minute']], ['0.5 minutes']],
  [
    'business days stand apart',
    [
      ['24', 'hour'],
      ['2', 'business day'],
      ['1', 'day'],
    ],
    ['24 hours', '24 hours + 2 business days', '48 hours + 2 business days'],
  ],
  ['nobody knows what comes after an open end', [['1', 'hour'], undefined, ['1', 'hour']], ['1 hour', undefined, undefined]],
  ['no rung, no time', [], []],
])('%s', (_, times, passed) => {
  const rungs = times.map((time): EscalationRung => {
    const rung = { deciders: [], origin: { document: '', start: 0, end: 0, parts: new Map() } };
    return time === undefined ? rung : { ...rung, within: { kind: 'duration', amount: time[0], unit: time[1] } };
  });
  expect(escalationClock({ rungs }).map((sums) => sums?.map(describeValue).join(' + '))).toEqual(passed);
});
