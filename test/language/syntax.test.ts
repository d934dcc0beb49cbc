import { parseText } from '@charter/language/parse/parser.ts';
import { problemsOfText } from '@charter/language/problems/problems-of-text.ts';
import { expect, test } from 'vitest';
import { marked } from './marked.ts';

const snippets: Readonly<Record<string, string>> = {
  'a statement with a typing error':
    'charter x "X" {\n  outcome a "A" {\n    ‹statement-unknown›ownr‹/› ana\n    measure wait to 3 minutes\n  }\n}\n',
  'a statement in the wrong block': 'charter x "X" {\n  ‹statement-unknown›owner‹/› ana\n}\n',
  'a word at the top that begins nothing': '‹statement-unknown›hello‹/› world\n',
  'a name that is missing swallows nothing':
    'charter x "X" {\n  outcome a "A" {\n    ‹word-missing›owner‹/›\n    measure wait to 3 minutes\n  }\n}\n',
  'a block without an end': 'charter x "X" {\n  outcome a "A" ‹block-open›{‹/›\n    owner ana\n',
  'one end too many': 'charter x "X" {\n  kind "y"\n}\n‹block-closed›}‹/›\n',
  'a word from a closed list': 'charter x "X" {\n  governance ‹word-misplaced›integated‹/›\n}\n',
  'an amount that is missing': 'charter x "X" {\n  runs from 2026-01-05 ‹word-missing›for‹/›\n  kind "y"\n}\n',
  'a text without its end': 'charter x ‹text-open›"‹/›X {\n  kind "y"\n}\n',
  'prose without its end': 'charter x "X" {\n  purpose ‹text-open›"""‹/›abc\n  kind "y"\n}\n',
  'a comment without its end': 'charter x "X" {\n  ‹text-open›/*‹/› abc\n}\n',
  'a comma inside a number':
    'charter x "X" {\n  decision d "D" by cost in EUR {\n    when cost <= 50‹word-misplaced›,‹/›000: ana decides\n    otherwise: ana decides\n  }\n}\n',
  'a text between the quotes of a word processor': 'charter x ‹quotes-curly›“Our project”‹/› {\n  kind ‹quotes-curly›„Versuch“‹/›\n}\n',
  'dates in other forms':
    'charter x "X" {\n  runs from ‹date-form›30.04.2027‹/› to ‹date-form›5/31/2027‹/›\n  renegotiate on ‹date-form›2027/5/3‹/›\n}\n',
  'a sign that means nothing': 'charter x "X" {\n  kind "y"‹character-unknown›;‹/›\n}\n',
  'characters that reorder the line': 'charter x "X" {\n  kind "a‹bidi-control›\u202E‹/›b" // ‹bidi-control›\u2066‹/›\n}\n',
  'a block that begins with a typing error hides nothing after it':
    'charter x "X" {\n  ‹statement-unknown›partnr‹/› pixel "Pixel" {\n    wants "Z"\n  }\n  person ana "Ana" of pixel\n}\n',
  'a statement in the wrong block hides nothing after it':
    'charter x "X" {\n  decision d "D" {\n    ‹statement-unknown›budget‹/› "B" { total 4k EUR }\n    otherwise: ana decides\n  }\n  person ana "Ana"\n}\n',
  'a block without an end before a statement that belongs outside':
    'charter x "X" {\n  outcome a "A" {\n    owner ana\n  ‹block-open›decision‹/› d "D" {\n    otherwise: ana decides\n  }\n}\n',
  'one error a line':
    'charter x "X" {\n  ‹statement-unknown›nothing‹/› is right here at all\n  ‹statement-unknown›neither‹/›\n  kind "y"\n}\n',
};

for (const [name, snippet] of Object.entries(snippets)) {
  test(name, () => {
    const { text, marks } = marked(snippet);
    expect(problemsOf(text)).toEqual(marks);
  });
}

test('all nine characters that reorder text are found, in names, texts and comments', () => {
  const codes = [0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069];
  for (const code of codes) {
    const sign = String.fromCharCode(code);
    const found = problemsOf(`charter x "a${sign}" {\n  // ${sign}\n  partner a${sign}b "B"\n}\n`).filter(
      (mark) => mark.code === 'bidi-control',
    );
    expect(found.length, `U+${code.toString(16)}`).toBe(3);
  }
});

test.each([33, 500, 50_000])('%i levels of nesting get one error, and the next text is read as ever', (depth) => {
  expect(problemsOf(`charter x "X" ${'{'.repeat(depth)}`).map((mark) => mark.code)).toContain('nested-too-deep');
  expect(problemsOf('charter x "X" { kind "y" }')).toEqual([]);
});

test('the lexer can take its short cuts, whatever script a name is in', () => {
  expect(problemsOf('charter 東京 "X" {\n  partner Ωmega "O"\n  partner été-2026 "E"\n  partner 𝒳 "X"\n}\n')).toEqual([]);
});

test.each([
  ['30.04.2027', '2027-04-30'],
  ['4/30/2027', '2027-04-30'],
  ['4/4/2027', '2027-04-04'],
  ['3.4.2027', undefined],
  ['31.02.2027', undefined],
])('%s is replaced where only one day can be meant', (written, meant) => {
  const text = `charter x "X" {\n  renegotiate on ${written}\n}\n`;
  expect(problemsOfText(parseText(text), 'a.charter', text).map(({ instead }) => instead)).toEqual([meant]);
});

const letter = 'Dear colleagues,\n\nthank you for the talk on Monday (it was a good one).\nHere is what I noted:\n';

test.each([
  ['README.md', '# Our project\n\n```\ncharter x "X" {\n```\n', ['not-a-charter']],
  ['letter.charter', letter.repeat(4), ['not-a-charter']],
  ['draft.txt', 'charter x "X" {\n  ownr ana\n}\n', ['statement-unknown']],
  ['begun.charter', 'Hello\n', ['statement-unknown']],
])('%s gets one error if it is no charter', (id, text, codes) => {
  expect(problemsOfText(parseText(text), id, text).map(({ code }) => code)).toEqual(codes);
});

function problemsOf(text: string): { code: string; start: number; end: number }[] {
  return problemsOfText(parseText(text), 'a.charter', text)
    .map(({ code, at }) => ({ code, start: at.start, end: at.end }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}
