import type { IParserErrorMessageProvider, TokenType } from 'chevrotain';

/**
 * Tells the parser to say nothing but which tokens it expected, by name: the sentence is made later, where the place is known.
 * Token names hold no spaces, so they are joined by one.
 */
export const expectations: IParserErrorMessageProvider = {
  buildMismatchTokenMessage: ({ expected }) => names([expected]),
  buildNotAllInputParsedMessage: () => '',
  buildNoViableAltMessage: ({ expectedPathsPerAlt }) => names(expectedPathsPerAlt.flat().flatMap((path) => path[0] ?? [])),
  buildEarlyExitMessage: ({ expectedIterationPaths }) => names(expectedIterationPaths.flatMap((path) => path[0] ?? [])),
};

function names(tokens: readonly TokenType[]): string {
  return [...new Set(tokens.map((token) => token.name.replace(/\$$/, '')))].join(' ');
}
