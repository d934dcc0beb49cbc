import { describe, expect, test } from 'vitest';
import { pagesOf } from '../page/pages.ts';
import { visible } from '../page/said.ts';
import { drawings } from './drawing.ts';

/** The page of two partners, whose people meet as the statements say. */
const page = (statements: string) =>
  pagesOf(`charter c "C" {
    partner north "North"
    partner south "South"
    person ana "Ana" of north
    person nils "Nils" of north { level executive }
    person ben "Ben" of south
    person sia "Sia" of south
    ${statements}
  }`).join();

const contacts = (statements: string) => drawings(page(statements), 'c-picture-contacts');

/** The table of the pairs, a list of cells a row. */
function rowsOf(markup: string): readonly (readonly string[])[] {
  const [, body = ''] = />Who meets whom<\/caption>[\s\S]*?<tbody>([\s\S]*?)<\/tbody>/.exec(markup) ?? [];
  return [...body.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => visible(cell).replaceAll(' ,', ',')),
  );
}

describe('who meets whom', () => {
  const both =
    'forum board "Board" { members ana, nils, ben } forum talk "Talk" { members ana, ben, sia } meeting demo "Demo" { attended by board }';

  test('names the people, the highest level first, and where they meet', () => {
    const { wide, narrow } = contacts(both);
    expect(wide.texts).toBe('Board, Demo Talk North Nils Ana South Ben Sia');
    expect(narrow.texts).toBe('1 2 North Nils Ana South Ben Sia 1 Board, Demo 2 Talk');
  });

  test('has a thread from each place to each of its people', () => {
    expect(contacts(both).wide.markup.match(/class="thread"/g)).toHaveLength(6);
  });

  test('says the same to those who do not see it, and in a table', () => {
    expect(contacts(both).wide.description).toBe('Board, Demo: Ana, Nils, Ben. Talk: Ana, Ben, Sia');
    expect(rowsOf(page(both))).toEqual([
      ['North and South', 'Board, Talk, Demo', 'North Ana, North Nils, South Ben, South Sia', 'nobody alone'],
    ]);
  });

  test.each([
    ['one who stands between the others', 'forum f "F" { members ana, ben, sia }', 'Ana', ['Ana']],
    ['the only two who know each other', 'forum f "F" { members ana, ben }', 'Ana, Ben', ['Ana', 'Ben']],
  ])('marks %s', (_, statements, who, worrying) => {
    const { texts, description, markup } = contacts(statements).wide;
    for (const said of [texts, description]) expect(said).toContain(`All contact between North and South hangs on: ${who}.`);
    const names = [...markup.matchAll(/<text class="worry"[^>]*>(\w+)<\/text>/g)].map(([, name]) => name);
    expect(names).toEqual(worrying);
    expect(markup.match(/class="thread broken"/g)).toHaveLength(worrying.length);
  });

  test('says of partners who never meet that they do not', () => {
    const markup = page('partner west "West" person wim "Wim" of west forum f "F" { members ana, nils, ben, sia }');
    const told = 'Nobody of North meets anybody of West.';
    expect(drawings(markup, 'c-picture-contacts').wide.texts).toContain(told);
    expect(rowsOf(markup)[1]).toContain(told);
  });

  test('is left out where nobody meets anybody', () => {
    expect(page('').includes('Who meets whom')).toBe(false);
  });

  test('tells members from those who stand in for them', () => {
    const markup = page(
      'person eva "Eva" of south { deputy dov } person dov "Dov" of south forum f "F" { members ana, nils, ben, sia, eva }',
    );
    const { description, texts, markup: drawn } = drawings(markup, 'c-picture-contacts').wide;
    expect(description).toBe('F: Ana, Nils, Ben, Sia, Eva (Stands in: Dov)');
    expect(texts).toContain('A dotted line: stands in for somebody');
    expect(drawn.match(/class="thread loose"/g)).toHaveLength(1);
  });

  test('leaves to the table what nobody can see through', () => {
    const many = Array.from(
      { length: 17 },
      (_, index) => `person q${index} "Q${index}" of south forum f${index} "F${index}" { members ana, q${index} }`,
    );
    expect(contacts(many.join('\n')).wide.markup).toBe('');
    expect(rowsOf(page(many.join('\n')))[0]?.at(-1)).toBe('North Ana');
  });
});
