import type { ILookaheadStrategy, IRecognitionException, IToken } from 'chevrotain';
import type { AstNode, CstNode, LangiumCoreServices } from 'langium';
import { AstUtils, GrammarAST as G, prepareLangiumParser } from 'langium';
import type * as ast from '../generated/ast.ts';
import type { KnownStatements } from './known-statements.ts';
import { lookAheadLazily } from './lazy-lookahead.ts';

/** The rules whose results can be taken from an earlier reading: what a charter, a log and a file are lists of. */
const reusable: ReadonlySet<string> = new Set(['Statement', 'LogEntry', 'Shared']);

/** What the library's parser has inside. */
interface Insides {
  readonly wrapper: {
    input: IToken[];
    currIdx: number;
    readonly tokVector: readonly IToken[];
    readonly lookaheadStrategy: ILookaheadStrategy;
    readonly _errors: readonly IRecognitionException[];
    LA(howMuch: number): IToken;
    canTokenTypeBeDeletedInRecovery(): boolean;
  };
  readonly nodeBuilder: {
    readonly current: { readonly content: readonly CstNode[] };
    buildRootNode(text: string): void;
    appendChild(parent: unknown, child: CstNode): void;
    addHiddenNodes(): void;
  };
  readonly mainRule: unknown;
  lexerResult: { readonly hidden: readonly IToken[] };
  isRecording(): boolean;
  doParse(rule: unknown): ast.File;
  performSubruleAssignment(result: unknown, feature: G.RuleCall, cst: CstNode): void;
  subrule(idx: number, rule: unknown, fragment: boolean, feature: G.AbstractElement, args: unknown): void;
}

/** Parses tokens statement by statement: one that is known from before is taken as it is, and one that is new becomes known. */
export class StatementParser {
  readonly #inside: Insides;
  #known: KnownStatements | undefined;
  /** The nodes whose content knows what it is in. */
  readonly #linked = new WeakSet<AstNode>();

  constructor(services: LangiumCoreServices, recoveryEnabled: boolean) {
    const made = prepareLangiumParser(withRecovery(services, recoveryEnabled));
    this.#inside = made as unknown as Insides;
    lookAheadLazily(this.#inside.wrapper.lookaheadStrategy);
    made.finalize();
    // There are no comments in the tree, and looking for a place for none would take longer with each statement that was read.
    this.#inside.nodeBuilder.addHiddenNodes = () => undefined;
    if (recoveryEnabled) keepLines(this.#inside);
    const parse = this.#inside.subrule.bind(made);
    this.#inside.subrule = (idx, rule, fragment, feature, args) => {
      const known = this.#inside.isRecording() || !isReusable(feature) ? undefined : this.#known;
      if (known === undefined) parse(idx, rule, fragment, feature, args);
      else if (!this.#take(known, feature as G.RuleCall)) this.#keep(known, () => parse(idx, rule, fragment, feature, args));
    };
  }

  /** The tree of a text, and the errors in it. Throws where there is more of something than the parser can hold; it is of no use then. */
  parse(
    text: string,
    tokens: readonly IToken[],
    known: KnownStatements | undefined,
  ): { file: ast.File; errors: readonly IRecognitionException[] } {
    const { nodeBuilder, wrapper, mainRule } = this.#inside;
    known?.beginReading();
    this.#known = known;
    nodeBuilder.buildRootNode(text);
    this.#inside.lexerResult = { hidden: [] };
    wrapper.input = [...tokens];
    const file = this.#inside.doParse(mainRule);
    this.#link(file);
    return { file, errors: [...wrapper._errors] };
  }

  /** Takes the statement that begins at the next token, if it is known. */
  #take(known: KnownStatements, feature: G.RuleCall): boolean {
    const { wrapper, nodeBuilder } = this.#inside;
    const taken = known.take(feature, wrapper.tokVector, wrapper.currIdx + 1);
    if (taken === undefined) return false;
    wrapper.currIdx += taken.tokens.length;
    nodeBuilder.appendChild(nodeBuilder.current, taken.cst);
    this.#inside.performSubruleAssignment(taken.cst.astNode, feature, taken.cst);
    return true;
  }

  /** Has a statement parsed, which is known from then on if there was no error in it. */
  #keep(known: KnownStatements, parse: () => void): void {
    const { wrapper, nodeBuilder } = this.#inside;
    const start = wrapper.currIdx + 1;
    const errors = wrapper._errors.length;
    parse();
    const end = wrapper.currIdx + 1;
    const cst = nodeBuilder.current.content.at(-1);
    if (cst === undefined || end === start || wrapper._errors.length > errors) return;
    this.#link(cst.astNode);
    this.#linked.add(cst.astNode);
    known.keep(cst, wrapper.tokVector, start, end);
  }

  /** Tells each node in a tree what it is in. The library's own way would go through statements again that know it already. */
  #link(node: AstNode): void {
    AstUtils.linkContentToContainer(node);
    for (const child of AstUtils.streamContents(node)) if (!this.#linked.has(child)) this.#link(child);
  }
}

/** The services that a parser asks for. They are made when they are first read, and to copy all of them would make parsers that nobody needs. */
function withRecovery(
  { Grammar, LanguageMetaData, shared, references, parser }: LangiumCoreServices,
  recoveryEnabled: boolean,
): LangiumCoreServices {
  const { Lexer, ValueConverter, ParserErrorMessageProvider } = parser;
  const ParserConfig = { ...parser.ParserConfig, recoveryEnabled };
  const parts = { Lexer, ValueConverter, ParserErrorMessageProvider, ParserConfig };
  return { Grammar, LanguageMetaData, shared, references, parser: parts } as LangiumCoreServices;
}

/** Keeps a parser that misses a name from passing over the word that begins the next line, only to take the word after it for the name. */
function keepLines({ wrapper }: Insides): void {
  wrapper.canTokenTypeBeDeletedInRecovery = () => wrapper.LA(1).startLine === wrapper.LA(0).endLine;
}

function isReusable(feature: G.AbstractElement): boolean {
  return G.isRuleCall(feature) && G.isAssignment(feature.$container) && reusable.has(feature.rule.$refText);
}
