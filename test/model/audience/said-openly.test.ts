import { saidOpenly } from '@charter/model/audience/said-openly.ts';
import { expect, test } from 'vitest';
import { lowerText } from '../../language/lower-text.ts';

const text = `charter c "C" {
  purpose "Both grow, and CLINICAL autonomy stays  with the ward."
  visibility private
  partner one "One" { quietly wants "Clinical autonomy stays with the ward", "Purpose" }
  partner two "Two" { wants "Growth" }
  person ana "Ana Name" of one
  deliverable d "A guide by Ana Name" { owner ana }
}`;

test.each([
  ['editors', []],
  [{ partner: 'one' }, []],
  ['partners', ['Clinical autonomy stays with the ward']],
  ['public', ['Clinical autonomy stays with the ward', 'Ana Name']],
] as const)('for %j, what is kept elsewhere and said openly: %j', (audience, words) => {
  const [charter] = lowerText(text).charters;
  const found = charter === undefined ? [] : saidOpenly(charter, audience);
  expect(found.map((one) => one.words)).toEqual(words);
  for (const { at, kept, words } of found) {
    expect(text.slice(kept.start, kept.end)).toContain(words);
    expect(text.slice(at.start, at.end).toLowerCase().replace(/\s+/g, ' ')).toContain(words.toLowerCase());
  }
});
