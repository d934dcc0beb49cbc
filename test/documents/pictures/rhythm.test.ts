import { describe, expect, test } from 'vitest';
import { pagesOf } from '../page/pages.ts';
import { drawings } from './drawing.ts';

const pageWith = (forums: string): string =>
  pagesOf(`charter r "R" {
    partner hospital "Hospital"
    partner flow "Flow"
    person ana "Ana Ruiz" of hospital
    person ben "Ben Okafor" of flow
    person eva "Eva Lind" of hospital
    ${forums}
  }`).join();

const rhythmOf = (forums: string) => drawings(pageWith(forums), 'c-picture-rhythm').wide;

/** How many strokes each line has. */
const strokesIn = (markup: string): readonly number[] =>
  [...markup.matchAll(/<path class="edge" d="([^"]*)"/g)].map(([, d = '']) => d.split('M').length - 1);

const weekly = 'forum leads "Leads" { tier working members ana, ben, eva  meets weekly for 30 minutes }';

describe('the rhythm of the forums', () => {
  test('goes from the top down, with who sits there and how often they meet', () => {
    const { title, description, texts, markup } = rhythmOf(
      `${weekly} forum board "Board" { tier executive members ana, ben  chair ana  meets monthly for 1 hour  decides by consensus }`,
    );
    expect(title).toBe('Who meets how often, level by level');
    expect(description).toBe(
      'Executive; Board; every month for 1 hour · when all are for it (consensus); Ana Ruiz; Ben Okafor; chair: Ana Ruiz. ' +
        'Working; Leads; every week for 30 minutes; Ana Ruiz, Eva Lind; Ben Okafor',
    );
    expect(texts.indexOf('Board')).toBeLessThan(texts.indexOf('Leads'));
    expect(texts).toContain('over a quarter');
    expect(strokesIn(markup)).toEqual([3, 13]);
    expect(markup.match(/href="#c-mark-partner-1"/g)).toHaveLength(2);
  });

  test('looks over a year where somebody meets less often than a quarter', () => {
    const { texts, markup } = rhythmOf(`${weekly} forum board "Board" { tier executive members ana  meets every 6 months }`);
    expect(texts).toContain('over a year');
    expect(strokesIn(markup)).toEqual([2, 53]);
  });

  test('has a bar where strokes would touch', () => {
    const { markup } = rhythmOf('forum a "A" { meets daily } forum b "B" { meets yearly }');
    expect(strokesIn(markup)).toEqual([1]);
    expect(markup.match(/class="bar"/g)).toHaveLength(1);
  });

  test.each([
    ['one forum alone', weekly],
    ['forums that never say when they meet', 'forum a "A" { members ana } forum b "B" { members ben }'],
  ])('is not drawn for %s', (_, forums) => {
    expect(pageWith(forums)).not.toContain('c-picture-rhythm');
  });
});
