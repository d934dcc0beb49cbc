import type { Definition } from '@charter/model/frame.ts';
import { spanOf } from '@charter/model/origin.ts';
import { textsOf } from '@charter/model/texts.ts';
import { rule } from '../engine/rule.ts';

export const termUnused = rule({
  code: 'term-unused',
  topic: 'text',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'hint', 'joint-venture': 'hint' },
  summary: 'Words that are explained are used.',
  why: 'A word that is explained and never used makes readers look for where it matters.',
  source: 'Reflections: a language of your own',
  remedy: 'Use it where you mean it, or take the explanation out.',
  rows: [190],
  *check(charter) {
    const own = charter.definitions.filter(({ origin }) => origin.document === charter.origin.document);
    if (own.length === 0) return;
    const log = JSON.stringify(charter.log.map(({ event }) => event));
    const all = [...textsOf(charter).map(({ text }) => text), log].join('\n').toLowerCase();
    for (const definition of own.slice(0, mostLookedFor)) {
      const itself = `${definition.title}\n${definition.text}`.toLowerCase();
      if (spellingsOf(definition).some((word) => isMoreOftenIn(all, itself, word))) continue;
      yield { at: spanOf(definition.origin, 'name'), message: `“${definition.title}” is explained, and used nowhere.` };
    }
  },
  bad: `
    term ‹pre-orders› "Pre-orders" means "The first call by phone"
    we will "Measure every week"
  `,
  good: `
    term pre-orders "Pre-orders" means "The first call by phone"
    we will "Count the pre-orders every week"
  `,
});

/** Of a glossary longer than this, the rest is taken to be used: each word is looked for in the whole charter. */
const mostLookedFor = 500;

/** The word as it is written, and as its short name, and the beginning that its other forms share. */
function spellingsOf({ id, title }: Definition): string[] {
  const word = title.toLowerCase();
  const ending = 3;
  const stem = word.length > 2 * ending ? word.slice(0, -ending) : word;
  return [stem, id.toLowerCase(), id.toLowerCase().replaceAll('-', ' ')];
}

/** Whether a word stands in a whole text more often than in one part of it. */
function isMoreOftenIn(whole: string, part: string, word: string): boolean {
  let place = whole.indexOf(word);
  let inPart = part.indexOf(word);
  while (place !== -1 && inPart !== -1) {
    place = whole.indexOf(word, place + 1);
    inPart = part.indexOf(word, inPart + 1);
    if (word === '') return true;
  }
  return place !== -1;
}
