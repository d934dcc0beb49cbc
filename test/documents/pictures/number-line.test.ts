import { describe, expect, test } from 'vitest';
import { pagesOf } from '../page/pages.ts';
import { drawings } from './drawing.ts';

const pageWith = (verdicts: string, log = ''): string =>
  pagesOf(`charter n "N" {
    metric wait "Wait" in minutes
    metric cost "Cost" in EUR
    experiment early "Early triage" { ${verdicts} }
  }
  log n { ${log} }`).join();

const lineOf = (verdicts: string, log?: string) => drawings(pageWith(verdicts, log), 'c-line-early');

const three = `
  scale when wait <= 46 minutes by 2026-02-13
  kill when wait > 49 minutes for 2 weeks by 2026-02-20
  iterate otherwise`;

/** The stretches from left to right. */
const stretchesIn = (markup: string): readonly (string | undefined)[] =>
  [...markup.matchAll(/class="stretch-(\w+)"/g)].map(([, kind]) => kind);

describe('the number line of an experiment', () => {
  test('says what is done at which values, for how long they hold, and by when it is decided', () => {
    const { wide, narrow } = lineOf(three);
    expect(wide.title).toBe('What we do with “Early triage”, by “Wait”');
    expect(wide.description).toBe(
      [
        'up to 46 minutes; Scale; decided by 13 February 2026',
        'above 46 minutes, up to 49 minutes; Change it and try again',
        'above 49 minutes; Stop; for 2 weeks; decided by 20 February 2026',
      ].join('. '),
    );
    for (const { texts, markup } of [wide, narrow]) {
      for (const text of ['up to 46 minutes', 'Scale', 'Change it and', 'Stop', 'for 2 weeks', '13', '20']) expect(texts).toContain(text);
      expect(stretchesIn(markup)).toEqual(['scale', 'iterate', 'kill']);
    }
  });

  test.each([
    [47.5, 288],
    [49, 378.5],
    [30, 96],
    [80, 480],
  ])('has the last measurement of %d minutes where it belongs', (minutes, place) => {
    const { markup, description, texts } = lineOf(
      three,
      `2026-02-01 measured wait 60 minutes\n2026-02-08 measured wait ${minutes} minutes`,
    ).wide;
    expect(Number(/<circle[^>]* cx="([\d.]+)"/.exec(markup)?.[1])).toBe(place);
    expect(description).toContain(`last measured: ${minutes} minutes (8 February 2026)`);
    expect(texts).toContain(`last measured: ${minutes} minutes (8 February 2026)`);
  });

  test('shows values for which no rule is agreed', () => {
    const { texts, markup } = lineOf('scale when wait <= 46 minutes\nkill when wait > 49 minutes').wide;
    expect(texts).toContain('No rule');
    expect(stretchesIn(markup)).toEqual(['scale', 'open', 'kill']);
  });

  test('reads the rules from the top', () => {
    expect(stretchesIn(lineOf('kill when wait > 60 minutes\nscale when wait > 49 minutes\niterate otherwise').wide.markup)).toEqual([
      'iterate',
      'scale',
      'kill',
    ]);
  });

  test.each([
    ['several measures', 'scale when wait <= 46 minutes and cost < 9 EUR\nkill otherwise'],
    ['a change', 'scale when wait falls by 10 minutes\nkill otherwise'],
    ['nothing at all', 'kill otherwise'],
  ])('is not drawn for rules about %s', (_, verdicts) => {
    expect(pageWith(verdicts)).not.toContain('c-line-early');
  });
});
