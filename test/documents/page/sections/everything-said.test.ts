import type { Html } from '@charter/documents/html/markup.ts';
import { type Page, pageOf } from '@charter/documents/page/page.ts';
import { conduct } from '@charter/documents/page/sections/conduct.ts';
import { ownership } from '@charter/documents/page/sections/ownership.ts';
import { places } from '@charter/documents/page/sections/places.ts';
import { record } from '@charter/documents/page/sections/record.ts';
import { risks } from '@charter/documents/page/sections/risks.ts';
import type { Charter } from '@charter/model/charter.ts';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { lowerText } from '../../../language/lower-text.ts';
import { snippet } from '../../../language/snippet.ts';
import { said, visible } from '../said.ts';

type Section = (page: Page) => Html | undefined;

const sections: readonly [snippet: string, section: Section, properties: readonly (keyof Charter)[]][] = [
  [
    'conduct',
    conduct,
    [
      'credit',
      'serviceLevels',
      'disclosures',
      'norms',
      'informationFlows',
      'visibility',
      'statusUpdates',
      'safeChannels',
      'pauses',
      'conflictProcesses',
      'practices',
      'investments',
      'autonomies',
    ],
  ],
  ['trust', conduct, ['feedback', 'healthBands', 'trustSteps', 'warningSigns', 'fits']],
  [
    'exchange',
    ownership,
    ['exchanges', 'contributions', 'splits', 'commercialTerms', 'coBranding', 'budgets', 'reinvestments', 'ventures', 'talent'],
  ],
  ['rights', ownership, ['assets', 'ipModels', 'publishing', 'dataAccess', 'confidentiality']],
  ['keeping', risks, ['risks', 'issues']],
  ['keeping', places, ['sourcesOfTruth']],
  ['log', record, ['log']],
];

test.each(sections)('what the snippet %s says can be read in its section', async (name, section, properties) => {
  const charter = snippet(name);
  const markup = String(section(pageOf(charter)) ?? '');
  const shown = visible(markup);
  expect(said(charter, properties).filter((words) => !shown.includes(words))).toEqual([]);
  const report = await new HtmlValidate({ extends: ['html-validate:recommended'] }).validateString(`<main>${markup}</main>`);
  expect(report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual([]);
});

test('a charter without anything to say in a section has no such section', () => {
  const [charter] = lowerText('charter x "X" { purpose "P" }').charters;
  if (charter === undefined) throw new Error('The charter was not read.');
  expect([conduct, ownership, risks, places, record].map((section) => section(pageOf(charter)))).toEqual(Array(5).fill(undefined));
});
