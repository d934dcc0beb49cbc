import type { TokensOfText } from '@charter/language/parse/tokens.ts';
import { tokensOf } from '@charter/language/parse/tokens.ts';
import type { Walk } from '@charter/language/place/walk.ts';
import { walk } from '@charter/language/place/walk.ts';
import type { Snapshot } from './snapshot.ts';

/** The tokens of a file, and what each of them is by the grammar, also where the text is broken. */
export interface WalkedTokens {
  readonly tokens: TokensOfText;
  readonly walk: Walk;
}

const known = new WeakMap<Snapshot, WalkedTokens>();

export function walkOf(file: Snapshot): WalkedTokens {
  let walked = known.get(file);
  if (walked === undefined) {
    const tokens = tokensOf(file.text);
    walked = { tokens, walk: walk(tokens.tokens) };
    known.set(file, walked);
  }
  return walked;
}
