import { describe, expect, test } from 'vitest';
import { pagesOf } from '../page/pages.ts';
import { drawings } from './drawing.ts';

const pageWith = (rungs: string): string =>
  pagesOf(`charter l "L" {
    ladder "From paper to every shop" { ${rungs} }
    experiment screens "Recipe screens" { rung pilot }
    experiment cuts "Evening cuts" { rung pilot }
  }`).join();

const three = `
  rung paper "On paper" budget 500 EUR gate "Nobody is harmed"
  rung pilot "One shop" budget 10k EUR gate "Five shoppers asked" gate "The manager agrees"
  rung all "Every shop"`;

describe('a ladder of experiments', () => {
  const { wide, narrow } = drawings(pageWith(three), 'c-ladder-1');

  test('says what each step may cost, what must be so first, and what stands on it', () => {
    expect(wide.title).toBe('From paper to every shop');
    expect(wide.description).toBe(
      [
        '500 EUR; On paper; What must be so first: Nobody is harmed',
        '10 000 EUR; One shop; What must be so first: Five shoppers asked; The manager agrees; Experiments there: Recipe screens, Evening cuts',
        'Every shop',
      ].join('. '),
    );
    for (const { texts } of [wide, narrow]) {
      for (const text of ['500 EUR', 'On paper', 'Nobody is harmed', '10 000 EUR', 'One shop', 'Recipe screens', 'Every shop'])
        expect(texts).toContain(text);
    }
  });

  test('rises', () => {
    const heights = ['On paper', 'One shop', 'Every shop'].map((title) =>
      Number(new RegExp(` y="([\\d.]+)">${title}<`).exec(wide.markup)?.[1]),
    );
    expect(heights).toEqual(heights.toSorted((a, b) => b - a));
    expect(new Set(heights).size).toBe(3);
  });

  test('is not drawn for one step', () => {
    expect(pageWith('rung paper "On paper"')).not.toContain('c-ladder-1');
  });
});
