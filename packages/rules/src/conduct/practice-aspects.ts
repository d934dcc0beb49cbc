import type { Practice } from '@charter/model/conduct.ts';
import { rule } from '../engine/rule.ts';

const aspects: readonly Practice['aspect'][] = ['rhythm', 'language', 'presence', 'authorship'];

export const practiceAspects = rule({
  code: 'practice-aspects',
  topic: 'conduct',
  since: '0.1.0',
  severity: { light: 'off', standard: 'hint', 'joint-venture': 'hint' },
  summary: 'Whoever has practices of three kinds, of rhythm, language, presence and authorship, thinks of the fourth.',
  why: 'The one that is left out is usually the one that is hardest for this partnership.',
  source: 'Capacity to collaborate: rhythm, language, presence, authorship',
  remedy: 'Add one of each kind: `practice presence "Whoever decides is in the room"`.',
  rows: [189],
  *check({ practices }) {
    const [first] = practices;
    const missing = aspects.filter((aspect) => !practices.some((practice) => practice.aspect === aspect));
    if (first === undefined || missing.length !== 1) return;
    yield { at: first.origin, message: `Among your practices none is about ${missing[0]}.` };
  },
  bad: `
    ‹practice rhythm "A short call each Tuesday"›
    practice language "One list of words"
    practice authorship "Both names on every page"
  `,
  good: `
    practice rhythm "A short call each Tuesday"
    practice language "One list of words"
    practice presence "Whoever decides is in the room"
    practice authorship "Both names on every page"
  `,
});
