import type { Acknowledgement, Expectation, Gain, Partner, Strength } from '@charter/model/parties.ts';
import type * as ast from '../generated/ast.ts';
import type { Lowering } from './lowering.ts';
import { defined } from './optional.ts';
import { namedPassage, namedPassages, passage, passages } from './passages.ts';

type Interests =
  | 'wants'
  | 'quietWants'
  | 'cannotLose'
  | 'alternatives'
  | 'brings'
  | 'strengths'
  | 'gains'
  | 'needs'
  | 'values'
  | 'expectations';

/** Lowers what a partner wants, gives, gets and expects of the others. */
export function lowerInterests(l: Lowering, node: ast.Partner): Pick<Partner, Interests> {
  return {
    wants: namedPassages(l, node.wants),
    quietWants: namedPassages(l, node.quietWants),
    cannotLose: namedPassages(l, node.cannotLose),
    alternatives: passages(l, node, 'alternatives'),
    brings: namedPassages(l, node.brings),
    strengths: node.strengths.flatMap((strength) => lowerStrength(l, strength) ?? []),
    gains: node.gains.flatMap((gain) => lowerGain(l, gain) ?? []),
    needs: passages(l, node, 'needs'),
    values: passages(l, node, 'values'),
    expectations: node.expectations.flatMap((expectation) => lowerExpectation(l, expectation) ?? []),
  };
}

function lowerStrength(l: Lowering, node: ast.Strength): Strength | undefined {
  const item = namedPassage(l, node.item);
  return item && { ...item, kind: node.kind as Strength['kind'] };
}

function lowerGain(l: Lowering, node: ast.Gain): Gain | undefined {
  const gain = passage(l, node);
  const through = l.refs(node, 'outcomes');
  return gain && { ...gain, through, ...defined({ kind: node.kind as Gain['kind'] }) };
}

function lowerExpectation(l: Lowering, node: ast.Expectation): Expectation | undefined {
  const expected = passage(l, node);
  const of = l.ref(node, 'partner');
  const said = defined({
    verdict: l.once(node, 'verdicts', 'verdict') as Expectation['verdict'],
    answer: l.once(node, 'answers', 'answer'),
    acknowledged: lowerAcknowledgement(l, l.once(node, 'acknowledgements', 'acknowledgement')),
  });
  return expected === undefined || of === undefined ? undefined : { ...expected, of, ...said };
}

function lowerAcknowledgement(l: Lowering, node: ast.Acknowledgement | undefined): Acknowledgement | undefined {
  return node && { origin: l.origin(node), ...defined({ by: l.ref(node, 'person'), date: l.date(node, 'date') }) };
}
