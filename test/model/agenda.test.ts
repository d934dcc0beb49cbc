import { datedOf } from '@charter/model/agenda.ts';
import { expect, test } from 'vitest';
import { lowerText } from '../language/lower-text.ts';

const text = `charter c "C" {
  runs from 2026-01-05 to 2026-12-18
  renegotiate on 2026-06-29
  partner a "A"
  metric m "M" in points
  outcome o "O" { measure m to 4 points by 2026-11-30 }
  minimum credible win w "W" { measure m >= 3 points by 2026-06-30  proves o }
  deliverable d "D" { due 2026-05-04  signed off on 2026-05-05 }
  milestone s "S" { due 2026-05-06 }
  spike p "P" { due 2026-05-07 }
  commitment k "K" { due 2026-05-08 }
  learning goal l "L" { due 2026-05-11 }
  playbook b "B" { due 2026-05-12 }
  teach "T" to a by 2026-05-13
  trust "Shows it" from a by 2026-05-14
  contribution "Desk" from a by 2026-05-15
  meeting g "G" { held on 2026-05-18 }
  meeting h "H" { held weekly from 2026-01-07 }
  review operating on 2026-05-19
  review weekly
  renewal on 2026-05-20 { stop otherwise }
}`;

test('every day for what is to happen, at the place where it is written', () => {
  const { charters, findings } = lowerText(text);
  expect(findings).toEqual([]);
  const dated = charters.flatMap((charter) => datedOf(charter));
  expect(dated.map(({ kind, id, date }) => [kind, id, date])).toEqual([
    ['target', 'o', '2026-11-30'],
    ['win', 'w', '2026-06-30'],
    ['deliverable', 'd', '2026-05-04'],
    ['sign-off', 'd', '2026-05-05'],
    ['milestone', 's', '2026-05-06'],
    ['spike', 'p', '2026-05-07'],
    ['commitment', 'k', '2026-05-08'],
    ['learning goal', 'l', '2026-05-11'],
    ['playbook', 'b', '2026-05-12'],
    ['independence goal', undefined, '2026-05-13'],
    ['trust step', undefined, '2026-05-14'],
    ['contribution', undefined, '2026-05-15'],
    ['meeting', 'g', '2026-05-18'],
    ['review', undefined, '2026-05-19'],
    ['renewal', undefined, '2026-05-20'],
    ['renegotiation', undefined, '2026-06-29'],
  ]);
  for (const { at, date } of dated) expect(text.slice(at.start, at.end)).toBe(date);
});

test('only the kinds asked for', () => {
  const { charters } = lowerText(text);
  expect(charters.flatMap((charter) => datedOf(charter, ['review', 'win'])).map(({ kind }) => kind)).toEqual(['review', 'win']);
});
