import { isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

export const authorshipPartners = rule({
  code: 'authorship-partners',
  topic: 'frame',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'All partners write the charter together.',
  why: 'A text written by one side reads like its terms of business, and the other side treats it so.',
  source: 'Shared vision: one purpose written by all',
  remedy: 'Go through the draft together, then name everybody who wrote: `authored by a, b`.',
  rows: [4],
  *check(charter) {
    const authored = charter.authorship.filter(({ act }) => act === 'authored');
    const [first] = authored;
    if (first === undefined || isWaived(charter.without, 'authorship')) return;
    const writers = new Set(authored.flatMap(({ partners }) => partners));
    const missing = charter.partners.filter(({ id }) => !writers.has(id)).map(({ title }) => title);
    if (missing.length === 0) return;
    yield { at: first.origin, message: `${listed(missing)} had no hand in writing the charter.` };
  },
  bad: `
    partner port "Harbour office"
    partner yard "Boat yard"
    ‹authored by port›
  `,
  good: `
    partner port "Harbour office"
    partner yard "Boat yard"
    authored by port, yard
  `,
});
