import { parseText } from '@charter/language/parse/parser.ts';
import { problemsOfText } from '@charter/language/problems/problems-of-text.ts';
import { placesForRemedies } from './places-for-remedies.ts';

/** What may be meant by `…` outside quotes: a name, a day, an amount, a comparison, a statement, a ruling, or nothing more. */
const MEANT = ['x', '2026-01-05', '40 minutes', 'x > 1', 'owner x', 'x decides', ''];

/** What stands between backticks, but for single words, which only name something. */
export function snippetsOf(remedy: string): string[] {
  return [...remedy.matchAll(/`([^`]+)`/g)].flatMap(([, snippet = '']) => (/[\s:]/.test(snippet) ? [snippet] : []));
}

/** Whether a snippet is sound somewhere in a charter, whatever its `…` stand for. */
export function canBeWritten(snippet: string): boolean {
  const said = snippet.replaceAll('"…"', '"x"').replaceAll('"https://…"', '"https://x"');
  return readingsOf(said).some((reading) => placesForRemedies.some((place) => isSound(place.replace('…', () => reading))));
}

/** A snippet with every `…` replaced in every way. */
function readingsOf(snippet: string): string[] {
  return snippet.includes('…') ? MEANT.flatMap((meant) => readingsOf(snippet.replace('…', meant))) : [snippet];
}

function isSound(text: string): boolean {
  return problemsOfText(parseText(text), 'remedy.charter', text).length === 0;
}
