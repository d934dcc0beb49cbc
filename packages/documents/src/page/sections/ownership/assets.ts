import type { Charter } from '@charter/model/charter.ts';
import type { Asset, OwnerShare, Right } from '@charter/model/rights.ts';
import { anchor } from '../../../html/anchor.ts';
import { type Content, type Html, html } from '../../../html/markup.ts';
import { inline } from '../../../html/prose.ts';
import { shareText } from '../../../values/value.ts';
import { ownershipWords as words } from '../../../words/ownership.ts';
import { type Directory, directory } from '../../directory.ts';
import { lines } from '../../kit/list.ts';
import { subsection } from '../../kit/section.ts';
import { link } from '../../link.ts';
import { sheet } from '../../sheet.ts';
import { texts } from '../../texts.ts';
import { waivers } from '../../waivers.ts';

/** The things of lasting value, whose they are, and who may do what with them. */
export function assets(charter: Charter): Html | undefined {
  const who = directory(charter);
  const register = belongings(charter, who);
  return register && subsection(undefined, words.assets, html`${register}${rights(charter, who)}`);
}

function belongings({ assets }: Charter, who: Directory): Html | undefined {
  return sheet(
    words.register,
    assets,
    [
      { head: words.asset, cell: titleOf },
      { head: words.ownedBy, cell: (asset) => ownership(asset, who) },
      { head: words.care, cell: (asset) => care(asset, who) },
      { head: words.found, cell: ({ places }) => lines(places.map(link)) },
      {
        head: words.usedFor,
        cell: ({ usedFor }) => texts(usedFor),
      },
    ],
    ({ id }) => anchor('asset', id),
  );
}

function care({ keptBy, operatedBy }: Asset, who: Directory): Content {
  return lines([keptBy && html`${words.keptBy} ${who.name(keptBy)}`, operatedBy && html`${words.operatedBy} ${who.name(operatedBy)}`]);
}

function titleOf({ title, kind, without }: Asset): Html {
  return html`${inline(title)}${kind && ` (${words.assetKinds[kind]})`}${waivers(without)}`;
}

function ownership({ owners, shared }: Asset, who: Directory): Content {
  const parts = owners.length === 0 ? [words.noOwner] : owners.map((owner) => part(owner, who));
  return lines(shared ? [...parts, words.shared] : parts);
}

function part({ partner, share }: OwnerShare, who: Directory): Html {
  return html`${who.name(partner)}${share && ` ${shareText(share)}`}`;
}

const kinds = ['use', 'publish', 'commercialise', 'adapt'] as const;

/** A row an asset, a column a right; what is not agreed is seen. */
function rights({ assets }: Charter, who: Directory): Html | undefined {
  return sheet(words.rights, assets, [
    { head: words.asset, cell: ({ title }) => inline(title) },
    ...kinds.map((kind) => ({ head: words.rightKinds[kind], cell: (asset: Asset) => holders(asset, kind, who) })),
  ]);
}

function holders({ rights }: Asset, kind: Right['right'], who: Directory): Content {
  const said = rights.filter(({ right }) => right === kind);
  return said.length === 0 ? words.notAgreed : lines(said.map((right) => holder(right, who)));
}

function holder({ everybody, partners, exit, text }: Right, who: Directory): Html {
  const nobodyOrAll = everybody ? words.everybody : words.nobody;
  return html`${partners.length === 0 ? nobodyOrAll : who.row(partners)}${exit && ` ${words.exit[exit]}`}${text && html`: ${inline(text)}`}`;
}
