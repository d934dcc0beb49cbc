import { coverageFor } from '@charter/checking/coverage-for.ts';
import { renderPage } from '@charter/documents/page/render-page.ts';
import { en } from '@charter/documents/words/en.ts';
import type { Audience } from '@charter/model/audience/audience.ts';
import type { Checked } from '@charter/model/coverage.ts';
import { rules } from '@charter/rules/engine/registry.ts';
import { principles } from '@charter/rules/score/checkpoints.ts';
import { expect, test } from 'vitest';
import { lowerText } from '../../language/lower-text.ts';
import { visible } from './said.ts';

test('each principle is called what the rules call it', () => {
  expect(en.coverage.principles).toEqual(principles.map(({ title }) => title));
});

test('a principle shows what is settled, what is left out and what is open', () => {
  const checkpoints: readonly Checked[] = [
    { title: 'First', state: 'open' },
    { title: 'Second', state: 'excused' },
    { title: 'Third', state: 'settled' },
    { title: 'Fourth', state: 'settled' },
  ];
  const [row = ''] = pageWith([{ principle: 'A shared vision', checkpoints }]).match(/<tr><th[^>]*>A shared vision.*?<\/tr>/s) ?? [];
  expect([...row.matchAll(/class="field field-(\w+)"/g)].map(([, state]) => state)).toEqual(['settled', 'settled', 'excused', 'open']);
  expect(visible(row)).toBe('A shared vision 3 of 4, 1 of them by leaving something out First');
  expect(/aria-label="([^"]*)"/.exec(row)?.[1]?.replace(/\s/g, ' ')).toBe('3 of 4, 1 of them by leaving something out');
});

test.each<[string, Audience, string, number]>([
  ['to those who write it', 'editors', '', 12],
  ['to all partners, where nothing is kept from them', 'partners', '', 12],
  ['not to partners who see a part of it', 'partners', 'note "Hush" private', 0],
  ['not to readers outside', 'public', '', 0],
])('how complete a charter is, is told %s', (_, audience, besides, told) => {
  const [charter] = lowerText(`charter c "C" { partner a "A" ${besides} }`).charters;
  expect(charter && coverageFor(charter, audience, { rules, settings: SETTINGS })).toHaveLength(told);
});

test('a page that is told nothing of it says nothing', () => {
  expect(pageWith([]).includes(en.coverage.title)).toBe(false);
});

const SETTINGS = { severities: new Map(), profile: 'standard' } as const;

function pageWith(coverage: Parameters<typeof renderPage>[1]['coverage']): string {
  return lowerText('charter c "C" { partner a "A" }')
    .charters.map((charter) => renderPage(charter, { findings: [], coverage }))
    .join();
}
