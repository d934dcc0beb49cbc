import type { Charter } from '@charter/model/charter.ts';
import type { Partner } from '@charter/model/parties.ts';
import { type Content, type Html, isEmpty } from '../html/markup.ts';
import { partnerName } from './kit/partner.ts';
import { table } from './kit/table.ts';

/** A row that compares the partners: what it is about, and what it shows of each. */
export type Comparison = readonly [label: string, of: (partner: Partner) => Content];

/** The partners beside each other, a column each, under a heading that says what `caption` says. A row in which no partner has anything is left out. */
export function sideBySide({ partners }: Charter, caption: string, comparisons: readonly Comparison[]): Html | undefined {
  const rows = comparisons
    .map(([label, of]) => [label, ...partners.map(of)] as const)
    .filter(([, ...cells]) => !cells.every(isEmpty))
    .map((cells) => ({ cells }));
  return table({
    caption,
    captionUnseen: true,
    columns: [{ head: '' }, ...partners.map(({ title }, index) => ({ head: partnerName({ index, name: title }) }))],
    rows,
    rowHeads: true,
  });
}
