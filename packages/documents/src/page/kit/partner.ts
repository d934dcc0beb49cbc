import { bdi } from '../../html/bdi.ts';
import { type Html, html } from '../../html/markup.ts';
import { type Mark, mark } from '../marks.ts';

const SIGNS = ['partner-1', 'partner-2', 'partner-3', 'partner-4', 'partner-5', 'partner-6'] as const satisfies readonly Mark[];

/** The name of a person stays on one line up to this length. */
const UNBROKEN = 22;

/** A partner as the page shows it: its place among the partners of the charter, counted from 0, and its name. */
export interface Party {
  readonly index: number;
  readonly name: string;
}

/** The shape of a partner, and the class that colours it, `tint-1` to `tint-6`. Up to 36 partners have signs of their own. */
export function partnerSign(index: number): { readonly shape: Mark; readonly tint: string } {
  const round = Math.floor(index / SIGNS.length);
  return { shape: SIGNS[index % SIGNS.length] ?? 'partner-1', tint: `tint-${((index + round) % SIGNS.length) + 1}` };
}

/** The sign of a partner alone, for tight places. Who does not see it hears the partner's name. */
export function partnerMark(party: Party): Html {
  return html`${sign(party.index)}<span class="unseen">${bdi(party.name)} </span>`;
}

/** The sign of a partner and the name. */
export function partnerName(party: Party): Html {
  return html`<span class="party">${sign(party.index)} ${bdi(party.name)}</span>`;
}

/** A person's name with the sign of the partner the person belongs to; without, for one who belongs to none. */
export function personName(name: string, party?: Party): Html {
  const words = name.length <= UNBROKEN ? html`<bdi class="unbroken">${name}</bdi>` : bdi(name);
  return party === undefined ? words : html`<span class="party">${partnerMark(party)} ${words}</span>`;
}

function sign(index: number): Html {
  const { shape, tint } = partnerSign(index);
  return mark(shape, tint);
}
