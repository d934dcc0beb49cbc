import type { AgendaItem, Forum, Forums, Interim, Meeting, Presenters, Schedule } from '@charter/model/forums.ts';
import type * as ast from '../generated/ast.ts';
import type { Lowering } from './lowering.ts';
import { defined } from './optional.ts';
import { passage, passages } from './passages.ts';
import { cadence, duration } from './quantities.ts';
import type { Statements } from './statements.ts';
import { lowerQuorum, lowerTieBreak, lowerVotes, lowerVotingRule } from './voting.ts';

/** Lowers where the partners meet, but for their forums, which may stand in a file of their own. */
export function lowerForums(l: Lowering, statements: Statements): Omit<Forums, 'forums'> {
  return { meetings: statements.of('Meeting').map((node) => lowerMeeting(l, node)) };
}

export function lowerForum(l: Lowering, node: ast.Forum): Forum {
  return {
    ...l.declared(node),
    ...defined({
      tier: l.once(node, 'tiers', 'tier') as Forum['tier'],
      chair: l.onceRef(node, 'chairs', 'chair'),
      meets: lowerSchedule(l, l.once(node, 'meets', 'rhythm')),
      decides: lowerVotingRule(l.once(node, 'rules', 'way of deciding')),
      quorum: lowerQuorum(l, l.once(node, 'quorums', 'quorum')),
      tieBreak: lowerTieBreak(l, l.once(node, 'ties', 'way to break a tie')),
    }),
    members: l.refs(node, 'members'),
    agenda: lowerAgenda(l, node.agenda),
    votes: lowerVotes(l, node.votes),
    interims: node.interims.flatMap((interim) => lowerInterim(l, interim) ?? []),
    requires: l.refs(node, 'requires'),
    duties: passages(l, node, 'duties'),
  };
}

function lowerMeeting(l: Lowering, node: ast.Meeting): Meeting {
  return {
    ...l.declared(node),
    ...defined({
      kind: l.once(node, 'kinds', 'kind of meeting') as Meeting['kind'],
      held: lowerSchedule(l, l.once(node, 'held', 'rhythm')),
      owner: l.onceRef(node, 'owners', 'owner'),
      facilitator: l.onceRef(node, 'facilitators', 'facilitator'),
      presenters: lowerPresenters(l, l.once(node, 'presenters', 'choice of who presents')),
    }),
    agenda: lowerAgenda(l, node.agenda),
    attendees: l.refs(node, 'attendees'),
    requires: l.refs(node, 'requires'),
    formats: passages(l, node, 'formats'),
    produces: passages(l, node, 'produces'),
    stages: passages(l, node, 'stages'),
    asks: passages(l, node, 'asks'),
  };
}

function lowerSchedule(l: Lowering, node: ast.Schedule | undefined): Schedule | undefined {
  if (node === undefined) return undefined;
  return {
    origin: l.origin(node),
    ...defined({
      cadence: cadence(l, node.cadence),
      date: l.date(node, 'date'),
      length: duration(l, node.length),
      first: l.date(node, 'first'),
    }),
  };
}

function lowerAgenda(l: Lowering, nodes: readonly ast.AgendaItem[]): readonly AgendaItem[] {
  return nodes.flatMap((node) => {
    const item = passage(l, node);
    const length = duration(l, node.length);
    return item === undefined ? [] : [{ ...item, ...defined({ length, about: node.aspect as AgendaItem['about'] }) }];
  });
}

function lowerInterim(l: Lowering, node: ast.Interim): Interim | undefined {
  const rule = passage(l, node);
  const within = duration(l, node.within);
  return rule && { ...rule, ...defined({ within }) };
}

function lowerPresenters(l: Lowering, node: ast.Presenters | undefined): Presenters | undefined {
  return node && { partners: l.refs(node, 'partners'), inTurn: node.rotate, origin: l.origin(node) };
}
