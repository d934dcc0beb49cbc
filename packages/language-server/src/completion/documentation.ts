import type { WordHelp } from '@charter/language/words/catalogue.ts';

/** What is told about a word, as Markdown. */
export function documentationOf({ what, why, example }: WordHelp): string {
  const told = why === undefined ? what : `${what}\n\n${why}`;
  return example === undefined ? told : `${told}\n\n\`\`\`charter\n${example}\n\`\`\``;
}
