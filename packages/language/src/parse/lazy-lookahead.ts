import type { BaseParser, ILookaheadStrategy, IOrAlt } from 'chevrotain';

/** How a parser looks ahead in one place of the grammar: which of several alternatives comes, or whether something that may come does. */
type Look<R> = (this: BaseParser, alternatives?: IOrAlt<unknown>[]) => R;

/** Where a parser keeps them, for the rule that it is in. */
interface Looking {
  readonly currRuleLookaheadFuncs: unknown[];
}

/**
 * Has a strategy work out how to look ahead in a place of the grammar when a text first comes by there: to work it out for all places beforehand takes
 * longer than to read a charter.
 */
export function lookAheadLazily(strategy: ILookaheadStrategy): void {
  const alternation = strategy.buildLookaheadForAlternation.bind(strategy);
  const optional = strategy.buildLookaheadForOptional.bind(strategy);
  strategy.buildLookaheadForAlternation = (options) => lazily(() => alternation(options));
  strategy.buildLookaheadForOptional = (options) => lazily(() => optional(options));
}

/** Takes its own place once it is built, so that it is not asked any more. */
function lazily<R>(build: () => Look<R>): Look<R> {
  let look: Look<R> | undefined;
  return function lazy(alternatives) {
    look ??= build();
    const { currRuleLookaheadFuncs: looks } = this as unknown as Looking;
    const place = looks.indexOf(lazy);
    if (place >= 0) looks[place] = look;
    return look.call(this, alternatives);
  };
}
