import type { HealthBands } from '@charter/model/trust.ts';
import type { Html } from '../../../html/markup.ts';
import { condition } from '../../conditions.ts';
import { list } from '../../kit/list.ts';
import { inline } from '../../kit/said.ts';
import { entry, subsection } from '../../kit/section.ts';
import { statusMark } from '../../kit/status.ts';
import type { Page } from '../../page.ts';
import { sheet } from '../../sheet.ts';

/** When a measure is green, amber or red, and what tells early that something is wrong. */
export function health(page: Page): Html | undefined {
  const words = page.words.trust;
  const signs = list(page.charter.warningSigns.map(({ text }) => inline(page, text)));
  const parts = [
    ...page.charter.healthBands.map((bands) => measure(page, bands)),
    ...(signs === undefined ? [] : [entry(undefined, words.signs, signs)]),
  ];
  return parts.length === 0 ? undefined : subsection(undefined, words.health, parts);
}

function measure(page: Page, { metric, bands }: HealthBands): Html | undefined {
  const who = page.directory;
  const words = page.words.trust;
  return sheet(who.title(metric), bands, [
    { head: words.rating, cell: ({ colour }) => statusMark(page, colour) },
    { head: words.when, cell: (band) => condition(page, band.condition, (subject) => who.cited(subject)) },
  ]);
}
