import type { ReadToken } from '@charter/language/place/walk.ts';
import { helpOnStep } from '@charter/language/words/catalogue.ts';
import { documentationOf } from '../completion/documentation.ts';

/** What a keyword is, why it matters, and an example. */
export function wordHover({ token, steps }: ReadToken): string | undefined {
  const step = steps.find((step) => step.isKeyword && /^\p{L}/u.test(step.token));
  const help = step === undefined ? undefined : helpOnStep(step);
  return help === undefined ? undefined : `**${token.image}**\n\n${documentationOf(help)}`;
}
