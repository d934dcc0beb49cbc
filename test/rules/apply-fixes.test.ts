import { applyFixes } from '@charter/rules/engine/apply-fixes.ts';
import type { LintFinding } from '@charter/rules/engine/lint.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

type Change = readonly [start: number, end: number, text: string, document?: string];

function findingWith(...changes: Change[]): LintFinding {
  const edits = changes.map(([start, end, text, document = 'a']) => ({ at: { document, start, end }, text }));
  const at = { document: 'a', start: 0, end: 0 };
  return { code: 'x', severity: 'hint', message: '', remedy: '', at, others: [], fix: { title: '', edits } };
}

function applied(text: string, ...fixes: Change[][]): { text: string | undefined; count: number } {
  const result = applyFixes(
    new Map([['a', text]]),
    fixes.map((changes) => findingWith(...changes)),
  );
  return { text: result.texts.get('a'), count: result.applied.length };
}

describe('fixes', () => {
  test.each<[string, Change[][], string, number]>([
    ['apart from each other', [[[4, 5, 'E']], [[0, 1, 'A']]], 'AbcdEf', 2],
    ['side by side', [[[0, 2, 'X']], [[2, 4, 'Y']]], 'XYef', 2],
    [
      'of several edits',
      [
        [
          [0, 0, '<'],
          [6, 6, '>'],
        ],
      ],
      '<abcdef>',
      1,
    ],
    ['that overlap: the first is made', [[[0, 3, 'X']], [[2, 4, 'Y']]], 'Xdef', 1],
    ['that insert at one place: the first is made', [[[2, 2, 'X']], [[2, 2, 'Y']]], 'abXcdef', 1],
    ['that insert where another replaces', [[[2, 4, 'X']], [[2, 2, 'Y']]], 'abXef', 1],
    ['that insert behind what another replaces', [[[2, 4, 'X']], [[4, 4, 'Y']]], 'abXYef', 2],
    [
      'whole or not at all',
      [
        [[0, 1, 'A']],
        [
          [0, 1, 'Z'],
          [5, 6, 'Z'],
        ],
      ],
      'Abcdef',
      1,
    ],
    [
      'whose own edits overlap',
      [
        [
          [0, 3, 'X'],
          [2, 4, 'Y'],
        ],
      ],
      'abcdef',
      0,
    ],
    ['beyond the text', [[[5, 7, 'X']]], 'abcdef', 0],
    ['backwards', [[[3, 2, 'X']]], 'abcdef', 0],
    ['without edits', [[]], 'abcdef', 0],
    [
      'in another document too',
      [
        [
          [0, 1, 'A'],
          [0, 1, 'B', 'other'],
        ],
      ],
      'abcdef',
      0,
    ],
  ])('%s', (_, fixes, text, count) => {
    expect(applied('abcdef', ...fixes)).toEqual({ text, count });
  });

  test('reach into several documents', () => {
    const { texts } = applyFixes(
      new Map([
        ['a', 'x'],
        ['b', 'y'],
      ]),
      [findingWith([0, 1, 'X'], [0, 1, 'Y', 'b'])],
    );
    expect([...texts.values()]).toEqual(['X', 'Y']);
  });

  test('take over the line breaks of the text', () => {
    expect(applied('a\r\nb', [[0, 0, 'x\ny\r\n']]).text).toBe('x\r\ny\r\na\r\nb');
    expect(applied('a\nb', [[0, 0, 'x\r\n']]).text).toBe('x\na\nb');
  });

  test('change nothing but what they say', () => {
    const change = fc
      .tuple(fc.nat(12), fc.nat(4), fc.constantFrom('', 'X', 'YY'))
      .map(([start, length, text]): Change => [start, start + length, text]);
    fc.assert(
      fc.property(fc.array(fc.array(change, { maxLength: 3 }), { maxLength: 5 }), (fixes) => {
        const text = 'abcdefghijkl';
        const findings = fixes.map((changes) => findingWith(...changes));
        const result = applyFixes(new Map([['a', text]]), findings);
        const edits = result.applied.flatMap(({ fix }) => fix?.edits ?? []);
        // Character by character, each edit leaves all others alone.
        const cells = [...text, ''].map((letter, index) => {
          const inserted = edits
            .filter(({ at }) => at.start === index)
            .map((edit) => edit.text)
            .join('');
          return inserted + (edits.some(({ at }) => at.start <= index && index < at.end) ? '' : letter);
        });
        expect(result.texts.get('a')).toBe(cells.join(''));
      }),
    );
  });
});
