import type { ClientCapabilities } from 'vscode-languageserver';
import type { InitializationOptions } from './protocol.ts';

/** What the client can do, as far as answers depend on it. */
export interface ClientTraits {
  /** Takes edits with places to fill in. */
  readonly fillsIn: boolean;
  /** Takes completions with places to fill in. */
  readonly fillsInCompletions: boolean;
  /** Shows beside the label of a completion what it is. */
  readonly describesCompletions: boolean;
  /** Lets an edit make a file. */
  readonly makesFiles: boolean;
  /** Has the commands that lenses and actions name. */
  readonly hasCommands: boolean;
  /** Colours words of the language and numbers by itself, and wants to be told of names only. */
  readonly coloursWords: boolean;
}

/** A client of which nothing is known. */
export const plainClient: ClientTraits = {
  fillsIn: false,
  fillsInCompletions: false,
  describesCompletions: false,
  makesFiles: false,
  hasCommands: false,
  coloursWords: false,
};

/** Reads them from what the client says of itself. */
export function traitsOf({ workspace, textDocument }: ClientCapabilities, options: InitializationOptions): ClientTraits {
  const { snippetEditSupport, resourceOperations, documentChanges } = workspace?.workspaceEdit ?? {};
  return {
    fillsIn: snippetEditSupport === true && documentChanges === true,
    fillsInCompletions: textDocument?.completion?.completionItem?.snippetSupport === true,
    describesCompletions: textDocument?.completion?.completionItem?.labelDetailsSupport === true,
    makesFiles: documentChanges === true && resourceOperations?.includes('create') === true,
    hasCommands: options.hasCommands === true,
    coloursWords: textDocument?.semanticTokens?.augmentsSyntaxTokens === true,
  };
}
