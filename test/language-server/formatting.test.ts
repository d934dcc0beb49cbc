import { format } from '@charter/language/format/format.ts';
import { formatting, onTypeFormatting, rangeFormatting } from '@charter/language-server/features/formatting.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { wildTexts } from '../language/generate/charter-text.ts';
import { projectOf } from './project-of.ts';

const options = { tabSize: 2, insertSpaces: true };

test('the edits of a file give what the command gives, whatever the file', async () => {
  await fc.assert(
    fc.asyncProperty(wildTexts, fc.boolean(), async (text, windows) => {
      const { file } = await projectOf({ a: windows ? text.replaceAll('\n', '\r\n') : text });
      expect(TextDocument.applyEdits(file.document, formatting(file))).toBe(format(file.text));
    }),
    { numRuns: 40 },
  );
});

const untidy = 'charter x {\n      person ana "A"\n  person   eva "E"\n      norm "N"\n}\n';

test.each([
  ['a line', '‹  person   eva "E"›', '  person eva "E"'],
  ['a part of a line is its line', 'person ‹  eva› "E"', 'person eva "E"'],
  ['an indented line', '‹      norm "N"›', '  norm "N"'],
  ['a line that is tidy', '‹}›', '}'],
])('%s is laid out, and nothing around it', async (_, marked, tidy) => {
  const part = marked.replace(/[‹›]/g, '');
  const { file, range } = await projectOf({ a: untidy.replace(part, marked) });
  const result = TextDocument.applyEdits(file.document, rangeFormatting(file, { textDocument: file, range, options }));
  expect(result).toBe(untidy.replace(part, tidy));
});

test.each([
  [
    'a brace lays out its block',
    'charter x {\n  exit {\nnotice   3 days\n}‹›\n      norm "N"\n}',
    '}',
    'charter x {\n  exit {\n    notice 3 days\n  }\n      norm "N"\n}',
  ],
  ['a brace in a text with an error', 'charter x {\n  exit {\n    notice\n    }‹›', '}', 'charter x {\n  exit {\n    notice\n  }'],
  ['a new line in a block', 'charter x {\n  exit {\n‹›', '\n', 'charter x {\n  exit {\n    '],
  ['a new line before its end', 'charter x {\n  exit {\n‹›\n  }\n}', '\n', 'charter x {\n  exit {\n    \n  }\n}'],
  ['a new line after a comma', 'charter x {\n  norm "N",\n‹›', '\n', 'charter x {\n  norm "N",\n    '],
  ['a new line in a text', 'charter x {\n  purpose """\n‹› Why', '\n', 'charter x {\n  purpose """\n Why'],
  ['a brace in a text', 'charter x {\n  purpose "}‹›"\n}', '}', 'charter x {\n  purpose "}"\n}'],
])('%s', async (_, marked, ch, expected) => {
  const { file, position } = await projectOf({ a: marked });
  const edits = onTypeFormatting(file, { textDocument: file, position, ch, options });
  expect(TextDocument.applyEdits(file.document, edits)).toBe(expected);
});
