import type { IToken } from 'chevrotain';
import type { CstNode, LangiumParser } from 'langium';
import { GrammarAST as G } from 'langium';
import type { KnownStatements } from './known-statements.ts';

/** The rules whose results can be taken from an earlier reading: what a charter, a log and a file are lists of. */
const reusable: ReadonlySet<string> = new Set(['Statement', 'LogEntry', 'Shared']);

/** What the library's parser has inside. */
interface Insides {
  readonly wrapper: { readonly tokVector: readonly IToken[]; readonly _errors: readonly unknown[]; currIdx: number };
  readonly nodeBuilder: { readonly current: { readonly content: readonly CstNode[] }; appendChild(parent: unknown, child: CstNode): void };
  isRecording(): boolean;
  performSubruleAssignment(result: unknown, feature: G.RuleCall, cst: CstNode): void;
  subrule(idx: number, rule: unknown, fragment: boolean, feature: G.AbstractElement, args: unknown): void;
}

/** Lets a parser take the statements it has seen before from `known`, where there is such a thing, and keep those it has not. */
export function reuseStatements(parser: LangiumParser, known: () => KnownStatements | undefined): void {
  const inside = parser as unknown as Insides;
  const parse = inside.subrule.bind(parser);
  inside.subrule = (idx, rule, fragment, feature, args) => {
    const statements = known();
    if (statements === undefined || inside.isRecording() || !isReusable(feature)) return parse(idx, rule, fragment, feature, args);
    const { wrapper, nodeBuilder } = inside;
    const start = wrapper.currIdx + 1;
    const taken = statements.take(feature, wrapper.tokVector, start);
    if (taken !== undefined) {
      wrapper.currIdx += taken.tokens.length;
      nodeBuilder.appendChild(nodeBuilder.current, taken.cst);
      inside.performSubruleAssignment(taken.cst.astNode, feature, taken.cst);
      return;
    }
    const errors = wrapper._errors.length;
    parse(idx, rule, fragment, feature, args);
    const parsed = nodeBuilder.current.content.at(-1);
    const end = wrapper.currIdx + 1;
    if (wrapper._errors.length === errors && end > start && parsed !== undefined) statements.keep(parsed, wrapper.tokVector, start, end);
  };
}

function isReusable(feature: G.AbstractElement): feature is G.RuleCall {
  return G.isRuleCall(feature) && G.isAssignment(feature.$container) && reusable.has(feature.rule.$refText);
}
