import { describe, expect, test } from 'vitest';
import { pagesOf } from '../page/pages.ts';
import { drawings } from './drawing.ts';

/** A charter in which waits are to fall from 50 to 40 minutes. */
const waits = (besides = '', log = '') =>
  drawings(
    pagesOf(`charter w "W" {
      metric wait "Door-to-doctor time" in minutes { baseline 50 minutes on 2025-12-15 }
      metric cost "Cost" in EUR
      outcome faster "Faster" { measure wait to 40 by 2026-04-04 }
      ${besides}
    }
    log w { ${log} }`).join(),
    'c-track-faster-1',
  );

describe('the way of an outcome', () => {
  test('says where it starts, where it leads and when', () => {
    const { wide, narrow } = waits();
    expect(wide.title).toBe('Door-to-doctor time, from 50 minutes (15 December 2025) to 40 minutes (by 4 April 2026)');
    expect(wide.description).toBe('Nothing is measured on the way yet.');
    for (const { texts } of [wide, narrow]) {
      for (const text of ['50 minutes', '15 December', '40 minutes', 'by 4 April']) expect(texts).toContain(text);
    }
  });

  test('marks the minimum win and what was measured last, whoever reads it', () => {
    const { wide } = waits(
      'minimum credible win tenth "A tenth" { measure wait <= 45 minutes by 2026-03-13 }',
      `2026-02-01 measured wait 49 minutes
      2026-03-27 measured wait 41 minutes
      2026-03-06 measured wait 42 minutes`,
    );
    expect(wide.description).toBe('minimum win: 45 minutes (by 13 March 2026); last measured: 41 minutes (27 March 2026)');
    expect(wide.texts).toContain('minimum win: 45 minutes by 13 March 2026 last measured: 41 minutes 27 March 2026');
  });

  test.each([
    ['halfway', 45, 288],
    ['at the start', 50, 5.5],
    ['at the target', 40, 570.5],
    ['before the start, where it has got worse', 52, 5.5],
    ['far past the target', 4, 570.5],
  ])('puts a measurement where it belongs: %s', (_, minutes, place) => {
    const { markup } = waits('', `2026-03-27 measured wait ${minutes} minutes`).wide;
    expect([...markup.matchAll(/<circle[^>]* cx="([\d.]+)"/g)].map(([, x]) => Number(x))).toEqual([place, place]);
  });

  test.each([
    ['it starts nowhere', 'outcome other "Other" { measure cost to 900 EUR }'],
    ['it leads nowhere', 'outcome other "Other" { measure cost from 900 EUR to 900 EUR }'],
    ['it cannot be held against its start', 'outcome other "Other" { measure cost from 2 days to 900 EUR }'],
  ])('is not drawn where %s', (_, outcome) => {
    const page = pagesOf(`charter w "W" { metric cost "Cost" in EUR ${outcome} }`).join();
    expect(page.includes('c-track-other')).toBe(false);
  });
});
