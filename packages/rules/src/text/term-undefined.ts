import { textsOf, within } from '@charter/model/texts.ts';
import { isCurrency } from '@charter/model/value/currency.ts';
import { rule } from '../engine/rule.ts';

const abbreviation = /(?<![\p{L}\p{N}&-])\p{Lu}{2,6}(?=s?(?![\p{L}\p{N}&]))/gu;

export const termUndefined = rule({
  code: 'term-undefined',
  topic: 'text',
  since: '0.1.0',
  severity: { light: 'off', standard: 'hint', 'joint-venture': 'hint' },
  summary: 'Abbreviations are explained.',
  why: 'The people of one house know it from their first day; those of the other house nod, and look it up in vain.',
  source: 'Reflections: a language of your own',
  remedy: 'Explain it once, `term sla "SLA" means "…"`, or write it out.',
  rows: [190],
  options: {
    known: 'AI AM API BY CC CEO CFO COO CSV CTO CV EU FAQ HR ID IP IT OK PC PDF PM QA RACI TV UK UN URL US USA VAT WHO'.split(' '),
  },
  *check(charter, { options }) {
    const texts = textsOf(charter);
    const names = [...charter.partners, ...charter.people, ...charter.groups, ...charter.contributors].map(({ title }) => title);
    const explained = [...charter.definitions.map(({ id, title }) => `${id.toUpperCase()} ${title}`), ...names].join(' ');
    const all = texts.map(({ text }) => text).join(' ');
    const seen = new Set(options.known);
    for (const text of texts) {
      if (text.at.document !== charter.origin.document || text.text === text.text.toUpperCase()) continue;
      for (const { 0: word, index } of text.text.matchAll(abbreviation)) {
        if (seen.has(word) || isCurrency(word)) continue;
        seen.add(word);
        if (explained.includes(word) || isSpelledOut(word, all)) continue;
        yield { at: within(text, index, word.length), message: `Nothing says what “${word}” stands for.` };
      }
    }
  },
  bad: 'we will "Answer within the ‹MTTR› of the shop"',
  good: `
    term mttr "MTTR" means "The mean time from a fault to its repair"
    we will "Answer within the MTTR of the shop"
  `,
});

/** Whether the long form stands beside the abbreviation in brackets, or words that begin with its letters stand somewhere. */
function isSpelledOut(word: string, texts: string): boolean {
  if (texts.includes(`(${word})`) || texts.includes(`${word} (`)) return true;
  const initials = [...word].map((letter) => `${letter}[\\p{L}’']+`).join('[\\s-]+');
  return new RegExp(`(?<!\\p{L})${initials}`, 'iu').test(texts);
}
