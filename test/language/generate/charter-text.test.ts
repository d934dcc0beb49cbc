import { readPieces } from '@charter/language/format/format.ts';
import { parseText } from '@charter/language/parse/parser.ts';
import fc from 'fast-check';
import { AstUtils, GrammarAST as G } from 'langium';
import { expect, test } from 'vitest';
import { charterText, wildCharters, writeCharter } from './charter-text.ts';
import { rules } from './grammar.ts';
import type { Word } from './sentence.ts';

test('a made-up charter has no error of syntax, and each of its words is taken for what it was written as', () => {
  fc.assert(
    fc.property(wildCharters, ({ text, words }) => {
      const { lexerErrors, parserErrors } = parseText(text);
      expect([...lexerErrors, ...parserErrors]).toEqual([]);
      const roles = readPieces(text)?.flatMap(({ role }) => role ?? []) ?? [];
      expect(roles).toHaveLength(words.length);
      expect(words.filter((word, index) => roles[index]?.source !== word.source && !isTimeToDecide(word)).map(({ text }) => text)).toEqual(
        [],
      );
    }),
    { numRuns: 300 },
  );
});

/** `inform ops within 2 days` says how soon ops is told, never how soon it is decided, for which the same words could stand. */
function isTimeToDecide({ source }: Word): boolean {
  return AstUtils.getContainerOfType(source, G.isParserRule)?.name === 'TimeToDecide';
}

test('made-up charters use every word of the grammar', () => {
  const written = new Set<G.AbstractElement>();
  for (const { source } of writeCharter(1, 300_000, 'wild').words) written.add(source);
  const unused = [...rules.values()].flatMap((rule) =>
    AstUtils.streamAllContents(rule)
      .filter(G.isKeyword)
      .filter((keyword) => !written.has(keyword))
      .map(({ value }) => `${rule.name} ${value}`)
      .toArray(),
  );
  expect(unused).toEqual([]);
});

test('the same seed gives the same charter, and a shorter one begins the same way', () => {
  const shorter = charterText(7, 100).split('\n');
  expect(charterText(7, 100)).toBe(shorter.join('\n'));
  expect(charterText(7, 400).split('\n').slice(0, 70)).toEqual(shorter.slice(0, 70));
  expect(charterText(8, 100)).not.toBe(shorter.join('\n'));
});

test('a charter is about as long as was asked for', () => {
  const lines = charterText(1, 5000).split('\n').length;
  expect(lines).toBeGreaterThan(4990);
  expect(lines).toBeLessThan(5100);
});
