import type { ReadToken } from '@charter/language/place/walk.ts';
import { meaningOfLetter } from '../completion/letters.ts';

/** What a letter in a RACI table says. */
export function letterHover({ token, steps }: ReadToken): string | undefined {
  if (!steps.some(({ rules }) => rules.at(-1) === 'RaciCell')) return undefined;
  const meaning = meaningOfLetter(token.image);
  return meaning === undefined ? undefined : `**${token.image}** ${meaning}`;
}
