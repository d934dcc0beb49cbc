import { readdirSync, readFileSync } from 'node:fs';
import { Library } from '@charter/language/library.ts';
import { KnownStatements } from '@charter/language/parse/known-statements.ts';
import { readUnit, type SourceUnit } from '@charter/language/source-unit.ts';
import { wordsIn } from '@charter/language/structure/words-in.ts';
import { checkUnit } from '@charter/language/workspace.ts';
import fc from 'fast-check';
import { AstUtils } from 'langium';
import { expect, test } from 'vitest';
import { charterText } from './generate/charter-text.ts';
import { changed, changes } from './generate/mangled.ts';

const folder = new URL('snippets/', import.meta.url);
const texts = [...readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8')), charterText(3, 40)];
const alone = { use: () => ({ refused: 'missing', reason: 'There are no files here.' }) as const };

/** All that anybody could ask of a unit. */
function answersOf(unit: SourceUnit): unknown {
  const library = new Library(alone, () => unit);
  const { charters, findings } = checkUnit(library.unit(unit.id, unit.text), library);
  const tree = [...AstUtils.streamAst(unit.file)].map(({ $type, $cstNode, $container, $containerIndex }) => ({
    $type,
    range: $cstNode?.range,
    text: $cstNode?.text,
    within: $container?.$type,
    index: $containerIndex,
  }));
  return { charters, findings, tree, words: wordsIn(unit), lost: unit.lostNames };
}

test('a text whose statements are known is read as if it were new, however it came about', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.array(changes, { minLength: 2, maxLength: 8 }), (first, steps) => {
      const statements = new KnownStatements();
      readUnit('a.charter', first, statements);
      let text = first;
      for (const step of steps) {
        text = changed(text, step);
        expect(answersOf(readUnit('a.charter', text, statements))).toEqual(answersOf(readUnit('a.charter', text)));
      }
    }),
    { numRuns: 60 },
  );
});
