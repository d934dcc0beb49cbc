import type { Charter } from '@charter/model/charter.ts';
import type { Role } from '@charter/model/parties.ts';
import { anchor } from '../../../html/anchor.ts';
import { type Content, type Html, html } from '../../../html/markup.ts';
import { inline } from '../../../html/prose.ts';
import { cadenceText } from '../../../values/cadence.ts';
import { peopleWords as words } from '../../../words/people.ts';
import { directory } from '../../directory.ts';
import { lines } from '../../kit/list.ts';
import { titledSheet } from '../../sheet.ts';
import { texts } from '../../texts.ts';
import { waivers } from '../../waivers.ts';

/** The hats that people wear. */
export function roles(charter: Charter): Html | undefined {
  const dir = directory(charter);
  return titledSheet(
    words.roles,
    charter.roles,
    [
      { head: words.role, cell: named },
      { head: words.heldBy, cell: (role) => holders(charter, role) },
      { head: words.accountable, cell: ({ accountable }) => accountable && dir.name(accountable) },
      { head: words.deputies, cell: ({ deputies }) => dir.names(deputies) },
      { head: words.duties, cell: ({ duties }) => texts(duties) },
    ],
    ({ id }) => anchor('role', id),
  );
}

function named({ title, actsAs, tier, without }: Role): Content {
  return html`${inline(title)}${actsAs && `, ${words.actsAs[actsAs]}`}${tier && `, ${words.tier[tier]}`}${waivers(without)}`;
}

function holders(charter: Charter, { heldBy, sharedBy, rotates }: Role): Content {
  const dir = directory(charter);
  return lines([
    heldBy.length === 0 ? words.nobody : dir.row(heldBy),
    sharedBy.length > 0 && html`${words.sharedBy} ${dir.row(sharedBy)}`,
    rotates && `${words.rotates} ${cadenceText(rotates)}`,
  ]);
}
