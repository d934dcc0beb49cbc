import { nearest } from '@charter/model/nearest.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('nearest', () => {
  it.each([
    ['steerng', ['steering', 'operating'], 'steering'],
    ['stereing', ['steering'], 'steering'],
    ['Chen', ['ben', 'chen'], 'chen'],
    ['opps', ['ops', 'leads'], 'ops'],
    ['OPS', ['oops', 'ops'], 'ops'],
    ['ab', ['ba'], 'ba'],
    ['caf\u00e9', ['cafe\u0301'], 'cafe\u0301'],
    ['bat', ['cat', 'hat'], 'cat'],
    ['bat', ['hat', 'cat'], 'hat'],
    ['constructer', ['constructor'], 'constructor'],
    ['ops', ['leads', 'chen'], undefined],
    ['x', ['y'], undefined],
    ['', ['a'], undefined],
    ['ab', ['cd', 'b'], undefined],
    ['chen', [], undefined],
  ])('%s among %j is %s', (word, candidates, expected) => {
    expect(nearest(word, candidates)).toBe(expected);
  });

  it('gives no proposal for a word that is too long to be a name', () => {
    expect(nearest('a'.repeat(100_000), ['a'.repeat(99_999)])).toBeUndefined();
  });

  it('finds a word after any one slip', () => {
    const slips = fc.record({
      word: fc.stringMatching(/^[a-z]{4,20}$/),
      place: fc.nat(),
      kind: fc.constantFrom('swap', 'drop', 'add', 'replace'),
    });
    fc.assert(
      fc.property(slips, ({ word, place, kind }) => {
        const at = place % (word.length - 1);
        const [before, one, two, after] = [word.slice(0, at), word[at], word[at + 1], word.slice(at + 2)];
        const written = {
          swap: `${before}${two}${one}${after}`,
          drop: `${before}${two}${after}`,
          add: `${before}${one}-${two}${after}`,
          replace: `${before}-${two}${after}`,
        };
        expect(nearest(written[kind as keyof typeof written], ['0123456789', word])).toBe(word);
      }),
    );
  });
});
