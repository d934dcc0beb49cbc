import { parseText } from '@charter/language/parse/parser.ts';

/** The text of a charter with other words in each place for words, but for the files it uses. */
export function withTexts(text: string, words: (index: number) => string): string {
  const { tokens } = parseText(text);
  const places = tokens.filter(({ tokenType }, index) => /^(STRING|PROSE)$/.test(tokenType.name) && tokens[index - 1]?.image !== 'use');
  let changed = '';
  let end = 0;
  for (const [index, { image, startOffset }] of places.entries()) {
    changed += text.slice(end, startOffset) + (image.startsWith('"""') ? prose(words(index)) : string(words(index)));
    end = startOffset + image.length;
  }
  return changed + text.slice(end);
}

function prose(words: string): string {
  return `"""${words.replaceAll('"""', '""')} """`;
}

function string(words: string): string {
  return `"${words.replace(/["\\]/g, '\\$&').replace(/[\r\n]/g, ' ')}"`;
}
