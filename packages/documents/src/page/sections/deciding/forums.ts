import type { Forum, Quorum, TieBreak, VotingRule } from '@charter/model/forums.ts';
import { anchor } from '../../../html/anchor.ts';
import { bdi } from '../../../html/bdi.ts';
import { type Content, type Html, html } from '../../../html/markup.ts';
import { rhythm } from '../../../pictures/rhythm.ts';
import { fill } from '../../../words/phrase.ts';
import { absent } from '../../absent.ts';
import { agenda } from '../../agenda.ts';
import { facts } from '../../kit/facts.ts';
import { list } from '../../kit/list.ts';
import { inline } from '../../kit/said.ts';
import { say } from '../../kit/say.ts';
import { entry, subsection } from '../../kit/section.ts';
import type { Page } from '../../page.ts';
import { schedule } from '../../schedule.ts';
import { sheet } from '../../sheet.ts';
import { texts } from '../../texts.ts';
import { waivers } from '../../waivers.ts';

const tiers = ['executive', 'operating', 'working', undefined] as const;

/** Where nothing is decided against anybody, votes cannot be even. */
const AGREEING: ReadonlySet<VotingRule> = new Set(['jointly', 'consensus', 'consent', 'unanimity']);

/** The bodies that decide: a row each, from the top tier down, then the rules of each one. */
export function forums(page: Page): Html | undefined {
  const words = page.words.forums;
  const dir = page.directory;
  const inOrder = tiers.flatMap((tier) => page.charter.forums.filter((forum) => forum.tier === tier));
  const overview = sheet(
    words.forums,
    inOrder,
    [
      { head: words.forum, cell: ({ title }) => inline(page, title) },
      { head: words.tier, cell: ({ tier }) => tier && words.tiers[tier] },
      { head: words.members, cell: (forum) => members(page, forum) },
      { head: words.meets, cell: ({ meets }) => meets && schedule(page, meets) },
      { head: words.decides, cell: ({ decides }) => decides && words.rules[decides] },
    ],
    ({ id }) => anchor('forum', id),
    'unseen',
  );
  const details = inOrder.map((forum) => {
    const { votes, quorum, decides, tieBreak, interims, requires, duties, without } = forum;
    const rules = facts([
      [
        words.votes,
        list(
          votes.map((own) => html`${dir.name(own.partner)}: ${page.values.number(own.votes)}`),
          'plain',
        ),
      ],
      [words.quorum, quorum && quorumText(page, quorum)],
      [decides !== undefined && AGREEING.has(decides) ? words.split : words.tie, tieBreak && tieText(page, tieBreak)],
      [
        words.interims,
        list(
          interims.map(
            ({ text, within }) =>
              html`${bdi(inline(page, text))}${within && html`, ${say(words.within, { length: page.values.duration(within) })}`}`,
          ),
          'plain',
        ),
      ],
      [words.hears, dir.names(requires)],
      [words.does, texts(page, duties)],
      [words.agenda, agenda(page, forum.agenda)],
    ]);
    return rules === undefined && without.length === 0
      ? undefined
      : entry(undefined, inline(page, forum.title), [rules, waivers(page, without)]);
  });
  const all = overview ?? absent(page, 'forum');
  return all && subsection(undefined, words.forums, [rhythm(page), all, details]);
}

function members(page: Page, { members, chair }: Forum): Content {
  const words = page.words.forums;
  const dir = page.directory;
  const all = dir.row(members);
  return chair === undefined
    ? all
    : html`${all}${members.length > 0 && page.words.shell.semicolon}${say(words.chair, { chair: dir.name(chair) })}`;
}

function quorumText(page: Page, { size }: Quorum): string {
  const words = page.words.forums;
  if (size === undefined) return words.everyPartner;
  return size.kind === 'share' ? fill(words.ofMembers, { share: page.values.value(size) }) : page.values.value(size);
}

/** Who or what settles a tie, in the words of the charter where it says so in words. */
export function tieText(page: Page, { by, text }: TieBreak): Content {
  return by === undefined ? text && bdi(inline(page, text)) : page.directory.name(by);
}
