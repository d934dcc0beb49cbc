import type { Link } from '@charter/model/link.ts';
import { safeAddress } from '../html/address.ts';
import { attributes } from '../html/attributes.ts';
import { bdi } from '../html/bdi.ts';
import { type Html, html } from '../html/markup.ts';
import { inline } from './kit/said.ts';
import type { Page } from './page.ts';

/** A place to look things up, with where it is. An address that no browser should follow is shown as it was written. */
export function link(page: Page, { text, address }: Link): Html {
  const words = bdi(inline(page, text));
  if (address === undefined) return words;
  const safe = safeAddress(address);
  if (safe === undefined) return html`${words} (${bdi(address)})`;
  return html`${words} (<a${attributes({ class: 'address', href: safe.href, rel: 'noopener noreferrer' })}>${bdi(address)}</a>)`;
}
