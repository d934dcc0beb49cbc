import type { Html } from '@charter/documents/html/markup.ts';
import { type Page, pageOf } from '@charter/documents/page/page.ts';
import { change } from '@charter/documents/page/sections/change.ts';
import { deciding } from '@charter/documents/page/sections/deciding.ts';
import { leaving } from '@charter/documents/page/sections/leaving.ts';
import { standing } from '@charter/documents/page/sections/standing.ts';
import type { Charter } from '@charter/model/charter.ts';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { lowerText } from '../../../language/lower-text.ts';
import { snippet } from '../../../language/snippet.ts';
import { said, visible } from '../said.ts';

type Section = (page: Page) => Html | undefined;

const sections: readonly [snippet: string, section: Section, properties: readonly (keyof Charter)[]][] = [
  ['forums', deciding, ['forums', 'meetings']],
  ['deciding', deciding, ['decisions', 'vetoes', 'blocs', 'escalation', 'mediators', 'amendmentRules', 'decisionStyles']],
  ['change', change, ['pivots', 'reviews', 'renewals', 'contingencies']],
  ['leaving', leaving, ['exit']],
  ['leaving', standing, ['ratifications', 'consultations', 'revisions']],
];

test.each(sections)('what the snippet %s says can be read in its section', async (name, section, properties) => {
  const charter = snippet(name);
  const markup = String(section(pageOf(charter)));
  const shown = visible(markup);
  expect(said(charter, properties).filter((words) => !shown.includes(words))).toEqual([]);
  const report = await new HtmlValidate({ extends: ['html-validate:recommended'] }).validateString(`<main>${markup}</main>`);
  expect(report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual([]);
});

describe('words that are no text of a list can be read as well:', () => {
  test.each<[string, Section, readonly string[]]>([
    [
      'deciding',
      deciding,
      ['cost in EUR , from 0 EUR to 1 000 000 EUR', 'delay in days', 'start , a date', 'source : data or staffing', 'Steering takes it'],
    ],
    ['change', change, ['The law on patient data changes']],
    ['leaving', standing, ['sha256-4f1c', '2b']],
  ])('%s', (name, section, words) => {
    const shown = visible(String(section(pageOf(snippet(name)))));
    expect(words.filter((word) => !shown.includes(word))).toEqual([]);
  });
});

test('a decision is a table with a row a rule, in the order in which they are read', () => {
  const markup = String(deciding(pageOf(snippet('deciding'))));
  const [, table = ''] = /<caption[^>]*>Only one row fits each case<\/caption>(.*?)<\/table>/s.exec(markup) ?? [];
  const rows = table
    .split('<tr')
    .slice(2)
    .map((row) => visible(`<tr${row}`));
  expect(rows).toEqual([
    'cost is at most 10 000 EUR and delay is at most 5 days Workstream leads , all of them together Joint operating team within 2 days Riverside Regional Hospital , Patients',
    'cost is between 10 000 EUR and 50 000 EUR and delay is at most 2 weeks, or source is staffing Joint operating team and Riverside Regional Hospital Dr Ana Ruiz ; if they are split: Steering committee Riverside Regional Hospital Chen Li , Eva Lind , Patients Impact note Cost sheet Plan within 5 days',
    'delay is above 3 weeks Steering committee ; if they are split: The older project goes first',
    'start is before 1 March 2026 and cost is other than 12 EUR Riverside Regional Hospital',
    'in all other cases Steering committee Business case within 10 business days',
  ]);
});

test.each<[string, Section, string]>([
  ['decides', deciding, 'It is not agreed who decides what.'],
  ['disagrees', deciding, 'It is not agreed where a disagreement goes.'],
  ['leaves', leaving, 'No exit plan is agreed.'],
  ['signs', standing, 'Nobody has ratified this text yet.'],
])('where it is not said who %s, that is said', (_, section, sentence) => {
  expect(visible(String(section(pageOf(only('purpose "P"')))))).toContain(sentence);
});

test('where nothing may change there is no section about it', () => {
  expect(change(pageOf(only('purpose "P"')))).toBeUndefined();
});

test.each<[string, Section]>([
  ['decision', deciding],
  ['escalation', deciding],
  ['mediator', deciding],
  ['veto', deciding],
  ['exit', leaving],
  ['renewal', change],
  ['pivot', change],
])('what is left out on purpose says why: no %s', (what, section) => {
  expect(visible(String(section(pageOf(only(`no ${what} because "It is only a lunch"`)))))).toContain(
    'Deliberately none: It is only a lunch .',
  );
});

test.each([
  ['nobody', [], ['Alpha House', 'Beta House']],
  ['one', ['a'], ['Beta House']],
  ['everybody', ['a', 'b'], []],
])('after %s has signed, the others have room to sign', (_, signed, left) => {
  const signatures = signed.map((partner) => `signed by p-${partner} for ${partner}`).join('  ');
  const text = `partner a "Alpha House"  partner b "Beta House"  person p-a of a  person p-b of b  ratified on 2026-05-04 { ${signatures} }`;
  const markup = String(standing(pageOf(only(text)))).split('to-sign')[1] ?? '';
  expect([...markup.matchAll(/<th scope="row"[^>]*>(.*?)<\/th>/g)].map(([, name]) => visible(name ?? ''))).toEqual(left);
});

function only(statement: string): Charter {
  const [charter] = lowerText(`charter x "X" {\n  ${statement}\n}\n`).charters;
  if (charter === undefined) throw new Error('The charter was not read.');
  return charter;
}
