import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainClient } from '@charter/language-server/client-traits.ts';
import { prepareCallHierarchy } from '@charter/language-server/features/call-hierarchy.ts';
import { codeAction } from '@charter/language-server/features/code-action.ts';
import { codeLens } from '@charter/language-server/features/code-lens.ts';
import { completion } from '@charter/language-server/features/completion.ts';
import { definition } from '@charter/language-server/features/definition.ts';
import { documentHighlight } from '@charter/language-server/features/document-highlight.ts';
import { documentLink } from '@charter/language-server/features/document-link.ts';
import { documentSymbol } from '@charter/language-server/features/document-symbol.ts';
import { foldingRange } from '@charter/language-server/features/folding-range.ts';
import { formatting, onTypeFormatting, rangeFormatting } from '@charter/language-server/features/formatting.ts';
import { hover } from '@charter/language-server/features/hover.ts';
import { inlayHint } from '@charter/language-server/features/inlay-hint.ts';
import { references } from '@charter/language-server/features/references.ts';
import { selectionRange } from '@charter/language-server/features/selection-range.ts';
import { semanticTokens } from '@charter/language-server/features/semantic-tokens.ts';
import { decisions } from '@charter/language-server/features/who-decides.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Position, Range } from 'vscode-languageserver';
import { chartersIn, exampleFolders } from '../examples/examples.ts';
import { root } from '../structure/sources.ts';
import { projectOf } from './project-of.ts';

const texts = exampleFolders.flatMap(chartersIn).map((path) => readFileSync(join(root, path), 'utf8'));

/** A stretch of an example in which something was cut out and something else was typed. */
const broken = fc
  .record({
    text: fc.constantFrom(...texts),
    from: fc.nat(),
    cut: fc.nat(60),
    typed: fc.constantFrom(
      '',
      '{',
      '}',
      '"',
      '"""',
      '\n',
      ' owner ',
      'person',
      '/*',
      '\u{1F600}',
      '\ud83d',
      '\nuse "\ud83d"\n',
      'decision d by x in EUR {',
      '\r\n',
    ),
  })
  .map(({ text, from, cut, typed }) => {
    const at = from % text.length;
    const part = text.slice(Math.max(0, at - 2000), at + 2000);
    const place = Math.min(2000, at);
    return { before: part.slice(0, place) + typed, after: part.slice(place + cut) };
  });

test('every request is answered in whatever is being typed, with ranges that are in the text', async () => {
  await fc.assert(
    fc.asyncProperty(broken, async ({ before, after }) => {
      const { file, project, position } = await projectOf({ a: `${before}‹›${after}`, b: 'use "a"\nperson ana "A"' });
      project.client = { ...plainClient, fillsIn: true, makesFiles: true, hasCommands: true };
      project.settings = { inlayHints: { enabled: true } };
      const textDocument = file;
      const range: Range = { start: position, end: position };
      const whole: Range = { start: { line: 0, character: 0 }, end: file.document.positionAt(file.text.length) };
      const options = { tabSize: 2, insertSpaces: true };
      const answers = [
        definition(file, { textDocument, position }, project),
        await references(file, { textDocument, position, context: { includeDeclaration: true } }, project),
        documentHighlight(file, { textDocument, position }),
        documentSymbol(file),
        foldingRange(file),
        selectionRange(file, { textDocument, positions: [position] }),
        documentLink(file, undefined, project),
        semanticTokens(file, undefined, project).data.length % 5,
        prepareCallHierarchy(file, { textDocument, position }, project),
        codeLens(file, undefined, project),
        inlayHint(file, { textDocument, range: whole }, project),
        codeAction(file, { textDocument, range, context: { diagnostics: [] } }, project),
        formatting(file),
        rangeFormatting(file, { textDocument, range, options }),
        onTypeFormatting(file, { textDocument, position, ch: '}', options }),
        onTypeFormatting(file, { textDocument, position, ch: '\n', options }),
        decisions(file, undefined, project),
        completion(file, { textDocument, position }, project),
        await hover(file, { textDocument, position }, project),
      ];
      for (const { line, character } of positionsIn(answers)) {
        const clamped = file.document.positionAt(file.document.offsetAt({ line, character }));
        if (line < file.document.lineCount) expect({ line, character }).toEqual(clamped);
      }
    }),
    { numRuns: 60 },
  );
}, 60_000);

/** Every position in an answer. */
function positionsIn(value: unknown): Position[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('line' in value && 'character' in value) return [value as Position];
  return Object.values(value).flatMap(positionsIn);
}
