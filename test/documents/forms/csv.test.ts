import { renderCalendar } from '@charter/documents/csv/render-calendar.ts';
import { renderRaci } from '@charter/documents/csv/render-raci.ts';
import { renderRegister } from '@charter/documents/csv/render-register.ts';
import { sheet } from '@charter/documents/csv/sheet.ts';
import { expect, test } from 'vitest';
import { lowerText } from '../../language/lower-text.ts';

const [charter] = lowerText(`charter c "C" {
  runs from 2026-01-05 to 2026-12-31
  partner a "A" partner b "B"
  person p "Pia" of a  person q "Quin" of b
  raci "First" { for p, q "Task; one" A R "Two" I A/R }
  raci "Second" { for q "Three" A/R }
  risk r "=cmd()" { owner p likelihood high impact low response "Wait, and see" due 2026-02-01 }
  forum f "F" { members p meets monthly from 2026-01-15 }
}`).charters;
if (charter === undefined) throw new Error('There is no charter.');

test('all tables of who does what are one', () => {
  expect(renderRaci(charter, {})).toBe('\uFEFFTable,Task,Pia,Quin\r\nFirst,Task; one,A,R\r\nFirst,Two,I,A/R\r\nSecond,Three,,A/R\r\n');
});

test('the register defuses what a spreadsheet would run', () => {
  expect(renderRegister(charter, {})?.split('\r\n')[1]).toBe(`Risk,'=cmd(),Pia,high,,low,"Wait, and see",2026-02-01,,,`);
});

test('the calendar has a row for each day', () => {
  expect(renderCalendar(charter, {})?.split('\r\n').slice(1, 3)).toEqual([
    '2026-01-05,Monday,The term begins,,,,',
    '2026-01-15,Thursday,Meeting,F,Pia,every month,2026-12-31',
  ]);
});

test('a country that writes decimals with a comma parts its cells with a semicolon', () => {
  expect(renderRaci(charter, { language: 'de' })).toContain('First;"Task; one";A;R');
});

test('a charter without tables has none', () => {
  const [empty] = lowerText('charter c "C" { }').charters;
  expect(empty && [renderRaci(empty, {}), renderRegister(empty, {}), renderCalendar(empty, {})]).toEqual([undefined, undefined, undefined]);
});

test.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '＝1',
  '＋1',
  '－1',
  '＠1',
  '=HYPERLINK("http://x")',
  "=cmd|' /C calc'!A0",
])('nothing that begins as a formula begins a cell: %j', (text) => {
  const cells = (sheet(',', ['A'], [[text]]) ?? '').split('\r\n').slice(1, -1).join('\r\n');
  expect(cells.replace(/^"/, '')).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
});

test('no text breaks out of its cell', () => {
  expect(sheet(',', ['A', 'B'], [['a"b', 'c,d\r\ne']])).toBe('\uFEFFA,B\r\n"a""b","c,d\ne"\r\n');
});
