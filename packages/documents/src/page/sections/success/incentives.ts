import type { Charter } from '@charter/model/charter.ts';
import type { Incentive } from '@charter/model/success.ts';
import { anchor } from '../../../html/anchor.ts';
import { type Content, type Html, html } from '../../../html/markup.ts';
import { inline } from '../../../html/prose.ts';
import { shareText } from '../../../values/value.ts';
import { successWords as words } from '../../../words/success.ts';
import { directory } from '../../directory.ts';
import { list } from '../../kit/list.ts';
import { titledSheet } from '../../sheet.ts';
import { waivers } from '../../waivers.ts';

/** The measures that belong to several partners at once. */
export function jointMeasures(charter: Charter): Html | undefined {
  const dir = directory(charter);
  return titledSheet(words.jointMeasures, charter.jointMeasures, [
    { head: words.metric, cell: ({ metric }) => dir.name(metric) },
    { head: words.owners, cell: ({ owners }) => (owners.length === 0 ? words.all : dir.names(owners)) },
    { head: words.note, cell: ({ text }) => text && inline(text) },
  ]);
}

/** What a team or person is rewarded for in their own house. */
export function incentives(charter: Charter): Html | undefined {
  const dir = directory(charter);
  return titledSheet(
    words.incentives,
    charter.incentives,
    [
      { head: words.incentive, cell: ({ title, without }) => html`${inline(title)}${waivers(without)}` },
      { head: words.partner, cell: ({ partner }) => partner && dir.name(partner) },
      { head: words.rewards, cell: (incentive) => rewards(charter, incentive) },
      { head: words.share, align: 'number', cell: ({ share }) => share && shareText(share) },
      { head: words.paidTo, cell: ({ paidTo }) => dir.names(paidTo) },
      { head: words.verifiedBy, cell: ({ verifiedBy }) => dir.names(verifiedBy) },
      { head: words.serves, cell: ({ serves }) => dir.names(serves) },
      { head: words.note, cell: ({ text }) => text && inline(text) },
    ],
    ({ id }) => anchor('incentive', id),
  );
}

function rewards(charter: Charter, { rewards }: Incentive): Content {
  return list(
    rewards.map(({ direction, metric }) => html`${words.directions[direction]} ${directory(charter).cited(metric)}`),
    'plain',
  );
}
