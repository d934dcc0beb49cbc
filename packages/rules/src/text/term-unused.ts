import type { Definition } from '@charter/model/frame.ts';
import { spanOf } from '@charter/model/origin.ts';
import { textsOf, type WrittenText } from '@charter/model/texts.ts';
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
    const texts = textsOf(charter);
    const log = JSON.stringify(charter.log.map(({ event }) => event)).toLowerCase();
    for (const definition of own) {
      const spellings = spellingsOf(definition);
      const elsewhere = texts.filter(({ at }) => !isInside(at, definition));
      if ([...elsewhere.map(({ text }) => text.toLowerCase()), log].some((text) => spellings.some((word) => text.includes(word)))) continue;
      yield { at: spanOf(definition.origin, 'name'), message: `“${definition.title}” is explained, and used nowhere.` };
    }
  },
  bad: `
    term ‹triage› "Triage" means "The first look by a nurse"
    we will "Measure every week"
  `,
  good: `
    term triage "Triage" means "The first look by a nurse"
    we will "Measure triage every week"
  `,
});

/** The word as it is written, and as its short name, and the beginning that its other forms share. */
function spellingsOf({ id, title }: Definition): string[] {
  const word = title.toLowerCase();
  const ending = 3;
  const stem = word.length > 2 * ending ? word.slice(0, -ending) : word;
  return [stem, id.toLowerCase(), id.toLowerCase().replaceAll('-', ' ')];
}

function isInside(at: WrittenText['at'], { origin }: Definition): boolean {
  return at.document === origin.document && at.start >= origin.start && at.end <= origin.end;
}
