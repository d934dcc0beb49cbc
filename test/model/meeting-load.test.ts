import { hoursPerMonth } from '@charter/model/capacity.ts';
import { meetingLoad } from '@charter/model/meeting-load.ts';
import { describe, expect, test } from 'vitest';
import { lowerText } from '../language/lower-text.ts';

test('a person sits in forums, in meetings they own or attend, and wherever a role or a group of theirs does', () => {
  const charter = charterOf(`
    person ana "Ana"
    person ben "Ben"
    person eva "Eva"
    role lead "Lead" { held by ben }
    group nurses "Nurses" { represented by ben }
    forum ops "Operations" { members ana, lead  meets every 5 business days for 20 minutes }
    forum rare "Rare" { members eva  meets monthly }
    meeting demo "Demo" { held monthly for 1 hour  owner ana  attended by ops, nurses }
    meeting launch "Launch" { held on 2026-01-05 for 4 hours  attended by eva }
  `);
  expect([...meetingLoad(charter)]).toEqual([
    ['ana', '2.4'],
    ['ben', '2.4'],
  ]);
});

describe('time set aside, in working hours of an average month', () => {
  test.each([
    ['42 hours every 6 months', '7'],
    ['8 hours monthly', '8'],
    ['2 days monthly', '16'],
    ['1 week every quarter', '13.33333333333333333333'],
    ['30 minutes every 5 business days', '2.1'],
  ])('%s', (capacity, hours) => {
    expect(setAside(capacity)).toEqual(hours);
  });

  test.each(['10k EUR', '40 hours', '5 people every week', '1 year every year'])('none in %s', (capacity) => {
    expect(setAside(capacity)).toBeUndefined();
  });
});

function setAside(capacity: string): string | undefined {
  const [said] = charterOf(`partner p "P" { capacity ${capacity} }`).partners[0]?.capacities ?? [];
  if (said === undefined) throw new Error('There is no capacity.');
  return hoursPerMonth(said);
}

function charterOf(statements: string) {
  const [charter] = lowerText(`charter c "C" { ${statements} }`).charters;
  if (charter === undefined) throw new Error('There is no charter.');
  return charter;
}
