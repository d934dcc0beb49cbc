import { editedOn } from '@charter/documents/edited-on.ts';
import { renderPage } from '@charter/documents/page/render-page.ts';
import { toJson } from '@charter/model/json.ts';
import type { Io } from './io.ts';
import { printPdf } from './print-pdf.ts';
import type { Output } from './product.ts';

/** What `charter build` can make, by the word that asks for it. What needs a large library is loaded when it is first made. */
export function outputsOf(io: Io): ReadonlyMap<string, readonly Output[]> {
  return new Map([
    ['html', [{ ending: '.html', render: renderPage }]],
    ['md', [lazily('.md', async () => (await import('@charter/documents/markdown/render-markdown.ts')).renderMarkdown)]],
    ['docx', [lazily('.docx', async () => (await import('@charter/documents/docx/render-docx.ts')).renderDocx)]],
    [
      'pdf',
      [
        {
          ending: '.pdf',
          render: (charter, context) => printPdf(renderPage(charter, context), editedOn(charter), io),
        },
      ],
    ],
    ['ics', [lazily('.ics', async () => (await import('@charter/documents/ics/render-ics.ts')).renderIcs)]],
    [
      'csv',
      [
        lazily('-raci.csv', async () => (await import('@charter/documents/csv/render-raci.ts')).renderRaci),
        lazily('-register.csv', async () => (await import('@charter/documents/csv/render-register.ts')).renderRegister),
        lazily('-calendar.csv', async () => (await import('@charter/documents/csv/render-calendar.ts')).renderCalendar),
      ],
    ],
    ['json', [{ ending: '.json', render: (charter) => toJson(charter) }]],
  ] satisfies [string, Output[]][]);
}

function lazily(ending: string, load: () => Promise<Output['render']>): Output {
  return { ending, render: async (charter, context) => (await load())(charter, context) };
}
