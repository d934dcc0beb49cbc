import { format, formatted, lineEndOf, readPieces, sameMeaning } from '@charter/language/format/format.ts';
import { layOut } from '@charter/language/format/lay-out.ts';
import type { Piece } from '@charter/language/format/pieces.ts';
import { isComment } from '@charter/language/format/pieces.ts';
import { parseText } from '@charter/language/parse/parser.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wildTexts } from '../generate/charter-text.ts';
import { mangled } from '../generate/mangled.ts';
import { lowerText } from '../lower-text.ts';

const runs = { numRuns: 150 };

describe('formatting any charter whose syntax is sound', () => {
  const holds = (property: (text: string, after: string) => void): void =>
    fc.assert(
      fc.property(wildTexts, (text) => {
        const after = formatted(text);
        expect(after).toBeDefined();
        property(text, after ?? '');
      }),
      runs,
    );

  test('changes nothing the second time', () => {
    holds((_, after) => expect(format(after)).toBe(after));
  });

  test('keeps every comment and every token, in their order', () => {
    holds((text, after) => expect(written(after)).toEqual(written(text)));
  });

  test('keeps what it means, and what is wrong with it', () => {
    holds((text, after) => expect(meaning(after)).toEqual(meaning(text)));
  });

  test('leaves no space at the ends of lines, no tabs before them and no two empty lines', () => {
    holds((_, after) => {
      const layout = readPieces(after)?.filter((piece) => piece.startLine !== piece.endLine) ?? [];
      const rest = layout.reduce((text, { image }) => text.replace(image, '""'), after);
      expect(rest).not.toMatch(/[ \t]\r?$|^\t|(\r?\n){3}/m);
    });
  });

  test('never needs the net that would keep a text whose meaning changed', () => {
    fc.assert(
      fc.property(wildTexts, (text) => {
        const before = readPieces(text) ?? [];
        const after = readPieces(layOut(before, lineEndOf(text))) ?? [];
        expect(sameMeaning(before, after)).toBe(true);
      }),
      runs,
    );
  });
});

describe('formatting any text', () => {
  test('leaves it as it is where its syntax has errors', () => {
    fc.assert(
      fc.property(mangled(wildTexts), (text) => {
        const after = format(text);
        const { parserErrors, unknown } = parseText(text);
        if (parserErrors.length + unknown.length > 0) expect(after).toBe(text);
        else expect(format(after)).toBe(after);
      }),
      runs,
    );
  });

  test('takes no statement away, also none that begins with an unknown word', () => {
    const text = 'charter x {\n    purpse "Why"\n    norm "N"\n}\n';
    expect(format(text)).toBe(text);
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => typeof format(text) === 'string'),
      runs,
    );
  });
});

/** The images of all tokens and comments; of those over several lines, without the space that lines begin and end with. */
function written(text: string): string[] {
  const image = (piece: Piece): string =>
    piece.startLine === piece.endLine && !isComment(piece)
      ? piece.image
      : piece.image
          .split(/\r?\n/)
          .map((line) => line.trim())
          .join('\n');
  return readPieces(text)?.map(image) ?? [];
}

/** The model without its origins, and the codes of the findings. */
function meaning(text: string): unknown {
  const { charters, findings } = lowerText(text);
  const json = JSON.stringify(charters, (key, value: unknown) => (key === 'origin' ? undefined : value));
  return { charters: JSON.parse(json), codes: findings.map(({ code }) => code) };
}
