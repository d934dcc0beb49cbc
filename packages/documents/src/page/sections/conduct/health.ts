import type { Charter } from '@charter/model/charter.ts';
import type { HealthBands } from '@charter/model/trust.ts';
import type { Html } from '../../../html/markup.ts';
import { inline } from '../../../html/prose.ts';
import { trustWords as words } from '../../../words/trust.ts';
import { condition } from '../../conditions.ts';
import { type Directory, directory } from '../../directory.ts';
import { list } from '../../kit/list.ts';
import { entry, subsection } from '../../kit/section.ts';
import { statusMark } from '../../kit/status.ts';
import { sheet } from '../../sheet.ts';

/** When a measure is green, amber or red, and what tells early that something is wrong. */
export function health(charter: Charter): Html | undefined {
  const who = directory(charter);
  const signs = list(charter.warningSigns.map(({ text }) => inline(text)));
  const parts = [
    ...charter.healthBands.map((bands) => measure(bands, who)),
    ...(signs === undefined ? [] : [entry(undefined, words.signs, signs)]),
  ];
  return parts.length === 0 ? undefined : subsection(undefined, words.health, parts);
}

function measure({ metric, bands }: HealthBands, who: Directory): Html | undefined {
  return sheet(who.title(metric), bands, [
    { head: words.rating, cell: ({ colour }) => statusMark(colour) },
    { head: words.when, cell: (band) => condition(band.condition, (subject) => who.cited(subject)) },
  ]);
}
