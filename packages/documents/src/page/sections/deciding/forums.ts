import type { Charter } from '@charter/model/charter.ts';
import type { Forum, Quorum, TieBreak } from '@charter/model/forums.ts';
import { anchor } from '../../../html/anchor.ts';
import { bdi } from '../../../html/bdi.ts';
import { type Content, type Html, html } from '../../../html/markup.ts';
import { inline } from '../../../html/prose.ts';
import { numberText } from '../../../values/number.ts';
import { durationText, valueText } from '../../../values/value.ts';
import { forumWords as words } from '../../../words/forums.ts';
import { absent } from '../../absent.ts';
import { agenda } from '../../agenda.ts';
import { directory } from '../../directory.ts';
import { facts } from '../../kit/facts.ts';
import { list } from '../../kit/list.ts';
import { entry, subsection } from '../../kit/section.ts';
import { schedule } from '../../schedule.ts';
import { sheet } from '../../sheet.ts';
import { texts } from '../../texts.ts';
import { waivers } from '../../waivers.ts';

const tiers = ['executive', 'operating', 'working', undefined] as const;

/** The bodies that decide: a row each, from the top tier down, then the rules of each one. */
export function forums(charter: Charter): Html | undefined {
  const dir = directory(charter);
  const inOrder = tiers.flatMap((tier) => charter.forums.filter((forum) => forum.tier === tier));
  const overview = sheet(
    words.forums,
    inOrder,
    [
      { head: words.forum, cell: ({ title }) => inline(title) },
      { head: words.tier, cell: ({ tier }) => tier && words.tiers[tier] },
      { head: words.members, cell: (forum) => members(charter, forum) },
      { head: words.meets, cell: ({ meets }) => meets && schedule(meets) },
      { head: words.decides, cell: ({ decides }) => decides && words.rules[decides] },
    ],
    ({ id }) => anchor('forum', id),
    'unseen',
  );
  const details = inOrder.map((forum) => {
    const { votes, quorum, tieBreak, interims, requires, duties, without } = forum;
    const rules = facts([
      [
        words.votes,
        list(
          votes.map((own) => html`${dir.name(own.partner)}: ${numberText(own.votes)}`),
          'plain',
        ),
      ],
      [words.quorum, quorum && quorumText(quorum)],
      [words.tie, tieBreak && tieText(charter, tieBreak)],
      [
        words.interims,
        list(
          interims.map(({ text, within }) => html`${bdi(inline(text))}${within && `, ${words.within} ${durationText(within)}`}`),
          'plain',
        ),
      ],
      [words.hears, dir.names(requires)],
      [words.does, texts(duties)],
      [words.agenda, agenda(forum.agenda)],
    ]);
    return rules === undefined && without.length === 0 ? undefined : entry(undefined, inline(forum.title), [rules, waivers(without)]);
  });
  const all = overview ?? absent(charter, 'forum');
  return all && subsection(undefined, words.forums, [all, details]);
}

function members(charter: Charter, { members, chair }: Forum): Content {
  const dir = directory(charter);
  const all = dir.row(members);
  return chair === undefined ? all : html`${all}${members.length > 0 && '; '}${words.chair} ${dir.name(chair)}`;
}

function quorumText({ size }: Quorum): string {
  if (size === undefined) return words.everyPartner;
  return size.kind === 'share' ? `${valueText(size)} ${words.ofMembers}` : valueText(size);
}

/** Who or what settles a tie, in the words of the charter where it says so in words. */
export function tieText(charter: Charter, { by, text }: TieBreak): Content {
  return by === undefined ? text && bdi(inline(text)) : directory(charter).name(by);
}
