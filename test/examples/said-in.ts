import { valuesIn } from '@charter/documents/values/values.ts';
import { en } from '@charter/documents/words/en.ts';
import { parseText } from '@charter/language/parse/parser.ts';
import { parseDecimal } from '@charter/model/value/decimal.ts';
import { squeezed } from './plain-text.ts';

const values = valuesIn(en);

/** All that a text of the language says: its texts without their marks, its dates and numbers as the page writes them. */
export function saidIn(text: string): string[] {
  const { tokens } = parseText(text);
  return tokens.flatMap((token, index) => {
    if (tokens[index - 1]?.image === 'use') return [];
    // A private note stays off the page.
    if (tokens[index - 1]?.image === 'note' && tokens[index - 2]?.image === 'private') return [];
    switch (token.tokenType.name) {
      case 'STRING':
      case 'PROSE':
        return lines(token.image);
      case 'DATE':
        return [values.date(token.image)];
      case 'NUMBER':
        return [parseDecimal(token.image) ?? token.image];
      default:
        return [];
    }
  });
}

/** The lines of a text without quotes and Markdown's marks. */
function lines(image: string): string[] {
  return image
    .replace(/^"+|"+$/g, '')
    .split(/\r?\n/)
    .map((line) => line.replace(/^\s*(?:[-*+]|\d+\.)\s+/, '').replace(/\[([^\]]*)\]\(([^)]*)\)/g, '$1'))
    .filter((line) => squeezed(line) !== '');
}
