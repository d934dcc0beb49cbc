import { spanOf } from '@charter/model/origin.ts';
import { promisesOf } from '@charter/model/promises.ts';
import { within } from '@charter/model/texts.ts';
import { rule } from '../engine/rule.ts';

export const vagueWord = rule({
  code: 'vague-word',
  topic: 'text',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'Promises say how much and how soon.',
  why: 'Each side hears its own number in such a word, and learns of the other one when it is too late.',
  source: 'Limits: ambiguous clauses are exploited',
  remedy: 'Put a number in its place: instead of “timely”, `within 48 hours`; instead of “significant”, “more than 10 %”.',
  rows: [119],
  options: {
    words: [
      ...'reasonable, reasonably, timely, promptly, as soon as possible, in due course, as needed, as required, where necessary, if necessary'.split(
        ', ',
      ),
      ...'as appropriate, where appropriate, if appropriate, best efforts, best endeavours, significant, significantly, substantial, substantially, adequate'.split(
        ', ',
      ),
      ...'adequately, sufficient, sufficiently, from time to time, regularly, where possible, if possible, as far as possible, to the extent possible'.split(
        ', ',
      ),
    ],
  },
  *check(charter, { options }) {
    if (options.words.length === 0) return;
    const vague = new RegExp(`(?<![\\p{L}\\p{N}])(?:${options.words.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'iu');
    // A service level or a disclosure without a number is asked for it as a whole, by a rule of its own.
    const elsewhere = new Set([...charter.serviceLevels, ...charter.disclosures].map(({ origin }) => spanOf(origin, 'text').start));
    for (const promise of promisesOf(charter)) {
      const found = promise.measured || elsewhere.has(promise.at.start) ? null : vague.exec(promise.text);
      if (found === null) continue;
      yield { at: within(promise, found.index, found[0].length), message: `“${found[0]}” can mean anything in “${promise.text}”.` };
    }
  },
  bad: 'we will "Answer requests in a ‹timely› manner"',
  good: 'we will "Answer requests within 48 hours, or in a timely manner on holidays"',
});

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
