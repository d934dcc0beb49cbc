import { renderPage } from '@charter/documents/page/render-page.ts';
import { toJson } from '@charter/model/json.ts';
import type { Output } from './product.ts';

/** What `charter build` can make, by the word that asks for it. What needs a large library is loaded when it is first made. */
export const OUTPUTS: ReadonlyMap<string, readonly Output[]> = new Map([
  ['html', [{ ending: '.html', render: renderPage }]],
  [
    'ics',
    [
      {
        ending: '.ics',
        render: async (charter, { language }) => (await import('@charter/documents/ics/render-ics.ts')).renderIcs(charter, language),
      },
    ],
  ],
  [
    'csv',
    [
      {
        ending: '-raci.csv',
        render: async (charter, { language }) => (await import('@charter/documents/csv/render-raci.ts')).renderRaci(charter, language),
      },
      {
        ending: '-register.csv',
        render: async (charter, { language }) =>
          (await import('@charter/documents/csv/render-register.ts')).renderRegister(charter, language),
      },
      {
        ending: '-calendar.csv',
        render: async (charter, { language }) =>
          (await import('@charter/documents/csv/render-calendar.ts')).renderCalendar(charter, language),
      },
    ],
  ],
  ['json', [{ ending: '.json', render: (charter) => toJson(charter) }]],
] satisfies [string, Output[]][]);
