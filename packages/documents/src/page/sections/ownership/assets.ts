import type { Asset, OwnerShare, Right } from '@charter/model/rights.ts';
import { anchor } from '../../../html/anchor.ts';
import { type Content, type Html, html } from '../../../html/markup.ts';
import { lines } from '../../kit/list.ts';
import { inline } from '../../kit/said.ts';
import { labelled, say } from '../../kit/say.ts';
import { subsection } from '../../kit/section.ts';
import { link } from '../../link.ts';
import type { Page } from '../../page.ts';
import { sheet } from '../../sheet.ts';
import { texts } from '../../texts.ts';
import { waivers } from '../../waivers.ts';

/** The things of lasting value, whose they are, and who may do what with them. */
export function assets(page: Page): Html | undefined {
  const words = page.words.ownership;
  const register = belongings(page);
  return register && subsection(undefined, words.assets, html`${register}${rights(page)}`);
}

function belongings(page: Page): Html | undefined {
  const { assets } = page.charter;
  const words = page.words.ownership;
  return sheet(
    words.register,
    assets,
    [
      { head: words.asset, cell: (asset) => titleOf(page, asset) },
      { head: words.ownedBy, cell: (asset) => ownership(page, asset) },
      { head: words.care, cell: (asset) => care(page, asset) },
      { head: words.found, cell: ({ places }) => lines(places.map((place) => link(page, place))) },
      {
        head: words.usedFor,
        cell: ({ usedFor }) => texts(page, usedFor),
      },
    ],
    ({ id }) => anchor('asset', id),
  );
}

function care(page: Page, { keptBy, operatedBy }: Asset): Content {
  const who = page.directory;
  const words = page.words.ownership;
  return lines([
    keptBy && say(words.keptBy, { who: who.name(keptBy) }),
    operatedBy && say(words.operatedBy, { who: who.name(operatedBy) }),
  ]);
}

function titleOf(page: Page, { title, kind, without }: Asset): Html {
  const words = page.words.ownership;
  return html`${inline(page, title)}${kind && ` (${words.assetKinds[kind]})`}${waivers(page, without)}`;
}

function ownership(page: Page, { owners, shared }: Asset): Content {
  const words = page.words.ownership;
  const parts = owners.length === 0 ? [words.noOwner] : owners.map((owner) => part(page, owner));
  return lines(shared ? [...parts, words.shared] : parts);
}

function part(page: Page, { partner, share }: OwnerShare): Html {
  const who = page.directory;
  return html`${who.name(partner)}${share && ` ${page.values.share(share)}`}`;
}

const kinds = ['use', 'publish', 'commercialise', 'adapt'] as const;

/** A row an asset, a column a right; what is not agreed is seen. */
function rights(page: Page): Html | undefined {
  const { assets } = page.charter;
  const words = page.words.ownership;
  return sheet(words.rights, assets, [
    { head: words.asset, cell: ({ title }) => inline(page, title) },
    ...kinds.map((kind) => ({ head: words.rightKinds[kind], cell: (asset: Asset) => holders(page, asset, kind) })),
  ]);
}

function holders(page: Page, { rights }: Asset, kind: Right['right']): Content {
  const words = page.words.ownership;
  const said = rights.filter(({ right }) => right === kind);
  return said.length === 0 ? words.notAgreed : lines(said.map((right) => holder(page, right)));
}

function holder(page: Page, { everybody, partners, exit, text }: Right): Html {
  const who = page.directory;
  const words = page.words.ownership;
  const nobodyOrAll = everybody ? words.everybody : words.nobody;
  const allowed = html`${partners.length === 0 ? nobodyOrAll : who.row(partners)}${exit && ` ${words.exit[exit]}`}`;
  return text === undefined ? allowed : labelled(page, allowed, inline(page, text));
}
