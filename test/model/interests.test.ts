import { namedInterests } from '@charter/model/interests.ts';
import { raciTablesOf } from '@charter/model/raci-tables.ts';
import { isTimesLarger, unequalPartners } from '@charter/model/sizes.ts';
import { expect, test } from 'vitest';
import { lowerText } from '../language/lower-text.ts';

test('interests and strengths with a name are found by it, with their partner', () => {
  const found = namedInterests(
    charterOf(`
      partner a "A" { wants calm "Calm", "Speed"  quietly wants free "Freedom"  brings room "A room" }
      partner b "B" { cannot lose name "Its name"  strength data rows "Rows" }
    `),
  );
  expect([...found].map(([id, { partner, passage }]) => [id, partner, passage.text])).toEqual([
    ['calm', 'a', 'Calm'],
    ['free', 'a', 'Freedom'],
    ['room', 'a', 'A room'],
    ['name', 'b', 'Its name'],
    ['rows', 'b', 'Rows'],
  ]);
});

test('the smallest and the largest of the partners that have said their size', () => {
  const charter = charterOf('partner a "A" { employs 90 } partner b "B" partner c "C" { employs 30 } partner d "D" { employs 45 }');
  const unequal = unequalPartners(charter);
  expect([unequal?.smallest.id, unequal?.largest.id]).toEqual(['c', 'a']);
  expect(unequal && [isTimesLarger(unequal.largest, unequal.smallest, 3), isTimesLarger(unequal.largest, unequal.smallest, 4)]).toEqual([
    true,
    false,
  ]);
  expect(unequalPartners(charterOf('partner a "A" { employs 90 } partner b "B"'))).toBeUndefined();
});

test('tables stand in the charter and in its workstreams', () => {
  const charter = charterOf('workstream w "W" { raci "In it" { for p "Task" A } } raci "Beside it" { for p "Task" A } person p "P"');
  expect(raciTablesOf(charter).map(({ title }) => title)).toEqual(['Beside it', 'In it']);
});

function charterOf(statements: string) {
  const [charter] = lowerText(`charter c "C" { ${statements} }`).charters;
  if (charter === undefined) throw new Error('There is no charter.');
  return charter;
}
