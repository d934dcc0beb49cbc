import { describe, expect, test } from 'vitest';
import { pagesOf } from '../page/pages.ts';
import { type Drawn, drawings } from './drawing.ts';

const LEVELS = ['low', 'medium', 'high'];

/** The grid of risks of a charter that holds them. */
const grid = (risks: string) => drawings(pagesOf(`charter r "R" { ${risks} }`).join(), 'c-picture-risks');

describe('the grid of risks', () => {
  const everywhere = LEVELS.flatMap((likely) => LEVELS.map((bad) => [likely, bad] as const));
  const all = grid(
    everywhere.map(([likely, bad]) => `risk r-${likely}-${bad} "${likely} ${bad}" { likelihood ${likely} impact ${bad} }`).join('\n'),
  );

  test.each(everywhere)('puts a risk of %s likelihood and %s impact into its field', (likely, bad) => {
    const [across, up] = fieldOf(all.wide, `${likely} ${bad}`);
    expect([LEVELS[across], LEVELS[up]]).toEqual([bad, likely]);
  });

  test('says to those who do not see it what each risk is', () => {
    for (const [likely, bad] of everywhere)
      expect(all.wide.description).toContain(`${likely} ${bad} (How likely: ${likely}; How bad: ${bad})`);
  });

  test('numbers the risks where there is no room for names, and names them below', () => {
    const { texts } = grid(`
      risk mild "Mild" { likelihood low impact low }
      risk grave "Grave" { likelihood high impact high }
    `).narrow;
    expect(texts).toContain('1 Grave 2 Mild');
  });

  test('names those that nobody has judged, and says which are closed', () => {
    const { texts, description } = grid(`
      risk a "A" { likelihood low impact low closed 2026-03-01 }
      risk b "B" { likelihood high impact high }
      risk c "C" { likelihood high }
    `).wide;
    for (const said of [texts, description]) {
      expect(said).toContain('A (Closed 1 March 2026)');
      expect(said).toContain('Not judged yet: C');
    }
  });

  test('is left out where there is nothing to compare', () => {
    expect(grid('risk a "A" { likelihood low impact low } risk c "C"').wide.markup).toBe('');
  });
});

/** In which column and in which row from below a text of the grid stands. */
function fieldOf({ markup }: Drawn, text: string): readonly [number, number] {
  const number = (tag: string, name: string) => Number(new RegExp(` ${name}="([\\d.]+)"`).exec(tag)?.[1]);
  const fields = [...markup.matchAll(/<rect[^>]*>/g)].map(([tag]) => ({
    x: number(tag, 'x'),
    y: number(tag, 'y'),
    width: number(tag, 'width'),
    height: number(tag, 'height'),
  }));
  const [tag = ''] = new RegExp(`<text[^>]*>${text}</text>`).exec(markup) ?? [];
  const [left, base] = [number(tag, 'x'), number(tag, 'y')];
  const index = fields.findIndex(({ x, y, width, height }) => left > x && left < x + width && base > y && base < y + height);
  return [index % 3, 2 - Math.floor(index / 3)];
}
