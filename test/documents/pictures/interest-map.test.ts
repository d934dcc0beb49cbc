import { renderPage } from '@charter/documents/page/render-page.ts';
import { charterFor } from '@charter/model/audience/charter-for.ts';
import { describe, expect, test } from 'vitest';
import { lowerText } from '../../language/lower-text.ts';
import { type Drawn, drawings } from './drawing.ts';

const TEXT = `charter i "I" {
  partner north "North" {
    wants speed "Speed", "A name of its own"
    quietly wants peace "Peace"
    cannot lose secret "Its recipe"
    gains "Fame" through found
    gains "Money" through sold
  }
  partner south "South" {
    wants care "Care"
    quietly wants reach "Reach"
    gains "Skill" through found
  }
  outcome found "It is found"
  outcome sold "It is sold"
  conflict speed with care "One hurries, one does not"
  conflict peace with reach
  trade-off "First slow, then fast" resolves speed, care
}`;

type Audience = Parameters<typeof charterFor>[1];

/** The open and the confidential map on the page for an audience. */
function maps(audience: Audience = 'editors', text = TEXT): { readonly open: Drawn; readonly confidential: Drawn; readonly page: string } {
  const page = lowerText(text)
    .charters.map((charter) => renderPage(charterFor(charter, audience), { findings: [] }))
    .join();
  const [open, confidential] = ['open', 'confidential'].map((openness) => drawings(page, `c-picture-interests-${openness}`).wide);
  if (open === undefined || confidential === undefined) throw new Error('There are two kinds of maps.');
  return { open, confidential, page };
}

describe('the map of interests', () => {
  test('ties what is shared, what is in conflict, and leaves alone what one wants for itself', () => {
    const { open } = maps();
    expect(open.description).toBe(
      'It is found · North: Fame · South: Skill. ' +
        'In conflict, settled: One hurries, one does not · What settles it: First slow, then fast · North: Speed · South: Care. ' +
        'Wanted by one of us alone · North: A name of its own',
    );
    for (const text of [
      'It is found',
      'Fame',
      'Skill',
      '2 In conflict, settled',
      'Speed',
      'Care',
      'A name of its own',
      'First slow, then fast',
      'one of us wants it alone',
    ])
      expect(open.texts).toContain(text);
    expect(open.texts).not.toContain('Money');
    expect(open.markup.match(/class="thread"/g)).toHaveLength(2);
    expect(open.markup.match(/class="thread settled"/g)).toHaveLength(2);
  });

  test('shows apart what was told in confidence, and what nothing settles', () => {
    const { confidential } = maps();
    expect(confidential.description).toBe(
      'In conflict, not settled yet · North: Peace · South: Reach. Wanted by one of us alone · North: Cannot afford to lose: Its recipe',
    );
    expect(confidential.markup.match(/class="thread broken"/g)).toHaveLength(2);
  });

  test.each<[Audience, readonly string[]]>([
    ['public', ['Peace', 'Reach', 'Its recipe', 'One hurries', 'First slow']],
    ['partners', ['Peace', 'Reach', 'Its recipe']],
    [{ partner: 'north' }, ['Reach']],
    [{ partner: 'south' }, ['Peace', 'Its recipe']],
  ])('tells readers no more than they may know: %j', (audience, secrets) => {
    const { page, open } = maps(audience);
    expect(open.texts).toContain('It is found');
    expect(secrets.filter((secret) => page.includes(secret))).toEqual([]);
  });

  test('is left out where nothing ties the partners', () => {
    const { page } = maps(
      'editors',
      'charter i "I" { partner a "A" { wants "X" gains "Y" through o } partner b "B" { wants "Z" } outcome o "O" }',
    );
    expect(page.includes('c-picture-interests')).toBe(false);
  });
});
