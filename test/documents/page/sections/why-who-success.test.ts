import { type Html, html } from '@charter/documents/html/markup.ts';
import { head } from '@charter/documents/page/head.ts';
import { type Page, pageOf } from '@charter/documents/page/page.ts';
import { success } from '@charter/documents/page/sections/success.ts';
import { terms } from '@charter/documents/page/sections/terms.ts';
import { who } from '@charter/documents/page/sections/who.ts';
import { why } from '@charter/documents/page/sections/why.ts';
import type { Charter } from '@charter/model/charter.ts';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { lowerText } from '../../../language/lower-text.ts';
import { snippet } from '../../../language/snippet.ts';
import { said, visible } from '../said.ts';

type Section = (page: Page) => Html | undefined;

/** The head of the page says where the text stands, and the section why the partners work together says the rest. */
const frame: Section = (page) => html`${head(page)}${why(page)}`;

const sections: readonly [snippet: string, section: Section, properties: readonly (keyof Charter)[]][] = [
  [
    'frame',
    frame,
    ['purpose', 'story', 'becoming', 'authorship', 'governance', 'fallbackGovernance', 'kindOfPartnership', 'structure', 'term'],
  ],
  ['frame', frame, ['renegotiation', 'version', 'status', 'profile', 'disclaimers', 'costOfFailure', 'victories', 'renews']],
  ['frame', terms, ['definitions']],
  ['bounds', why, ['inScope', 'outOfScope', 'weWill', 'weWillNot', 'constraints', 'redLines', 'rankings', 'carveOuts', 'stabilisation']],
  ['bounds', why, ['coreCapabilities', 'flexible', 'fixed', 'readiness', 'selection', 'stages', 'phases']],
  ['parties', who, ['partners', 'people', 'roles', 'groups', 'contributors', 'conflicts', 'tradeOffs']],
  ['success', success, ['metrics', 'outcomes', 'minimumWins', 'jointMeasures', 'incentives']],
];

test.each(sections)('all that the snippet %s says is on the page', (name, section, properties) => {
  const charter = snippet(name);
  const shown = visible(String(section(pageOf(charter))));
  expect(said(charter, properties).filter((text) => !shown.includes(text))).toEqual([]);
});

/** What `said` does not count as text: words of the writers under other names, and values that are told in our words. */
test.each([
  ['frame', frame, ['1.2']],
  [
    'parties',
    who,
    ['On working days, yes', 'The old roster', 'Workshops move to the hospital', 'Germany', 'Health', 'Two weeks side by side'],
  ],
  ['parties', who, ['Head of emergency medicine', 'ana@example.org', 'Named in the report']],
  ['success', success, ['Winter report', 'Patient letters', 'minutes']],
] as const)('the page of %s shows other words of the writers', (name, section, words) => {
  const shown = visible(String(section(pageOf(snippet(name)))));
  expect(words.filter((word) => !shown.includes(word))).toEqual([]);
});

test('what is confidential stands under that heading and nowhere else', () => {
  const parts = String(who(pageOf(snippet('parties')))).split('<h3');
  const confidential = parts.filter((part) => visible(`<h3${part}`).startsWith('Confidential between the partners')).join('');
  const open = parts.filter((part) => !confidential.includes(part)).join('');
  const secrets = ['Clinical autonomy stays with the ward', 'The trust of the nurses', 'Another vendor', 'The ward reads the case'];
  expect(secrets.filter((secret) => !confidential.includes(secret))).toEqual([]);
  expect(secrets.filter((secret) => open.includes(secret))).toEqual([]);
});

test.each([
  [why, 'no purpose because "We keep it open"', 'We keep it open'],
  [success, 'no minimum credible win because "Any gain counts"', 'Any gain counts'],
  [success, '', 'No outcome is agreed.'],
  [why, '', 'No purpose is written down.'],
  [who, '', 'No partner is named.'],
] as const)('what is not there is said in its place', (section, statement, sentence) => {
  const [charter] = lowerText(`charter x "X" {\n${statement}\n}\n`).charters;
  expect(charter && visible(String(section(pageOf(charter))))).toContain(sentence);
});

test.each(['frame', 'bounds', 'parties', 'success'])('the sections of %s are sound HTML', async (name) => {
  const charter = snippet(name);
  const body = [why, who, success, terms].map((section) => String(section(pageOf(charter)) ?? '')).join('');
  const page = `<!DOCTYPE html>\n<html lang="en">\n<head>\n<title>x</title>\n</head>\n<body>\n<h1>x</h1>\n<h2>y</h2>\n${body}</body>\n</html>\n`;
  const { results } = await new HtmlValidate({
    extends: ['html-validate:standard'],
    rules: { 'no-trailing-whitespace': 'off' },
  }).validateString(page);
  expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`))).toEqual([]);
});
