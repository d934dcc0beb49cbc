import type { Incentive } from '@charter/model/success.ts';
import { anchor } from '../../../html/anchor.ts';
import { type Content, type Html, html } from '../../../html/markup.ts';
import { list } from '../../kit/list.ts';
import { inline } from '../../kit/said.ts';
import { say } from '../../kit/say.ts';
import type { Page } from '../../page.ts';
import { titledSheet } from '../../sheet.ts';
import { waivers } from '../../waivers.ts';

/** The measures that belong to several partners at once. */
export function jointMeasures(page: Page): Html | undefined {
  const words = page.words.success;
  const dir = page.directory;
  return titledSheet(words.jointMeasures, page.charter.jointMeasures, [
    { head: words.metric, cell: ({ metric }) => dir.name(metric) },
    { head: words.owners, cell: ({ owners }) => (owners.length === 0 ? words.all : dir.names(owners)) },
    { head: words.note, cell: ({ text }) => text && inline(page, text) },
  ]);
}

/** What a team or person is rewarded for in their own house. */
export function incentives(page: Page): Html | undefined {
  const words = page.words.success;
  const dir = page.directory;
  return titledSheet(
    words.incentives,
    page.charter.incentives,
    [
      { head: words.incentive, cell: ({ title, without }) => html`${inline(page, title)}${waivers(page, without)}` },
      { head: words.partner, cell: ({ partner }) => partner && dir.name(partner) },
      { head: words.rewards, cell: (incentive) => rewards(page, incentive) },
      { head: words.share, align: 'number', cell: ({ share }) => share && page.values.share(share) },
      { head: words.paidTo, cell: ({ paidTo }) => dir.names(paidTo) },
      { head: words.verifiedBy, cell: ({ verifiedBy }) => dir.names(verifiedBy) },
      { head: words.serves, cell: ({ serves }) => dir.names(serves) },
      { head: words.note, cell: ({ text }) => text && inline(page, text) },
    ],
    ({ id }) => anchor('incentive', id),
  );
}

function rewards(page: Page, { rewards }: Incentive): Content {
  const words = page.words.success;
  return list(
    rewards.map(({ direction, metric }) => say(words.directions[direction], { metric: page.directory.cited(metric) })),
    'plain',
  );
}
