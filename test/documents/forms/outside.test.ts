import { charterFor } from '@charter/model/audience/charter-for.ts';
import type { Charter } from '@charter/model/charter.ts';
import { expect, test } from 'vitest';
import { exampleCharters } from '../../examples/example-charters.ts';
import { lowerText } from '../../language/lower-text.ts';
import { MARK } from '../../model/audience/planted.ts';
import { snippets } from '../page/snippets.ts';
import { textForms } from './all-forms.ts';

/** What readers outside are never told of a charter: money, what the partners fear, how they get on, where they keep things, what happened since. */
const NEVER =
  `acceptances log fallbackGovernance costOfFailure readiness selection stages conflicts tradeOffs incentives scenarios preMortems
  knowledgeBase sharedEvidence youSaidWeDid riskBudget backlogs flows informationFlows statusUpdates safeChannels pauses investments feedback
  healthBands trustSteps warningSigns fits contributions splits commercialTerms budgets reinvestments confidentiality contingencies risks issues
  sourcesOfTruth consultations`.split(/\s+/);

/** And of whatever else it tells. */
const NEVER_OF_ANYTHING =
  'dependency expectations workingNorms minimumContributions contacts pay places safetyReviews interviews budget'.split(' ');

/** A number that nobody else writes, and a share with the same digits. */
const NUMBER = '987654321';
const SHARE = '98.7654321';

const charters = [...exampleCharters(), ...snippets.flatMap(([, text]) => lowerText(text).charters)].map(planted);

test.each(charters.map((charter, index) => [`${index} ${charter.id}`, charter] as const))(
  'nothing made of %s for readers outside has a word or a number of what they are not told',
  (_, charter) => {
    for (const [form, text] of Object.entries(textForms(charterFor(charter, 'public')))) expect(markedIn(text), form).toEqual([]);
  },
);

test('the marks are on the pages of those who write', () => {
  const pages = charters.map((charter) => markedIn(textForms(charter).html ?? ''));
  expect(pages.filter((found) => found.includes(MARK)).length).toBeGreaterThan(15);
  expect(pages.filter((found) => found.includes(NUMBER)).length).toBeGreaterThan(10);
});

function markedIn(text: string): string[] {
  const digits = text.replace(/[\s.,'’\u00a0\u202f]|&#39;/g, '');
  return [MARK, NUMBER].filter((mark) => text.includes(mark) || digits.includes(mark));
}

/** The same charter with a mark in each text, and in place of each number, that stands in something readers outside are not told. */
function planted(charter: Charter): Charter {
  return Object.fromEntries(
    Object.entries(charter).map(([name, part]) => [name, within(part, NEVER.includes(name), name)]),
  ) as unknown as Charter;
}

function within(value: unknown, isSecret: boolean, property: string): unknown {
  if (Array.isArray(value)) return value.map((item) => within(item, isSecret, property));
  if (typeof value === 'string') return isSecret ? marked(property, value) : value;
  if (typeof value !== 'object' || value === null || value instanceof Map) return value;
  const { kind } = value as { kind?: string };
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => {
      if (name === 'origin') return [name, part];
      if (isSecret && name === 'amount' && (kind === 'money' || kind === 'quantity')) return [name, NUMBER];
      return [name, within(part, isSecret || NEVER_OF_ANYTHING.includes(name), name)];
    }),
  );
}

function marked(property: string, text: string): string {
  if (property === 'percent') return SHARE;
  return ['title', 'text', 'because', 'item', 'contacts', 'places', 'says'].includes(property) ? `${text} ${MARK}` : text;
}
