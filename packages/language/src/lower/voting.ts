import type { Quorum, TieBreak, Votes, VotingRule } from '@charter/model/forums.ts';
import { parseDecimal } from '@charter/model/value/decimal.ts';
import { describeValue } from '@charter/model/value/quantity.ts';
import type * as ast from '../generated/ast.ts';
import { saidTwice } from '../problems/said-twice.ts';
import { unitMismatch } from '../problems/unit-mismatch.ts';
import type { Lowering } from './lowering.ts';
import { defined } from './optional.ts';
import { value } from './quantities.ts';

export function lowerVotingRule(node: ast.VotingRule | undefined): VotingRule | undefined {
  return node?.jointly === true ? 'jointly' : (node?.rule as VotingRule | undefined);
}

/** How many votes each partner has; the first number said for a partner counts. */
export function lowerVotes(l: Lowering, nodes: readonly ast.Votes[]): readonly Votes[] {
  const said = new Map<string, ast.Votes>();
  return nodes.flatMap((node) => {
    const partner = l.ref(node, 'partner');
    const votes = parseDecimal(node.votes ?? '');
    if (node.votes !== undefined && (votes === undefined || votes.startsWith('-'))) {
      l.report(unitMismatch(l.span(node, 'votes'), node.votes, 'a number of votes', '1'));
      return [];
    }
    if (partner === undefined || votes === undefined) return [];
    const first = said.get(partner);
    if (first !== undefined) {
      l.report(saidTwice(`number of votes of \`${partner}\``, l.origin(node), l.origin(first)));
      return [];
    }
    said.set(partner, node);
    return [{ partner, votes, origin: l.origin(node) }];
  });
}

/** Who has to be there: every partner, so many members, or a share of them. */
export function lowerQuorum(l: Lowering, node: ast.Quorum | undefined): Quorum | undefined {
  if (node === undefined) return undefined;
  const origin = l.origin(node);
  if (node.each) return { everyPartner: true, origin };
  const size = value(l, node.size);
  if (size === undefined) return undefined;
  if (size.kind === 'quantity' || size.kind === 'share') return { everyPartner: false, size, origin };
  l.report(unitMismatch(l.origin(node.size ?? node), describeValue(size), 'a number of members or a share of them', '3'));
  return undefined;
}

/** Who or what settles a tie. */
export function lowerTieBreak(l: Lowering, node: ast.TieBreak | undefined): TieBreak | undefined {
  return node && { origin: l.origin(node), ...defined({ by: l.ref(node, 'decider'), text: node.text }) };
}
