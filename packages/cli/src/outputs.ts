import { editedOn } from '@charter/documents/edited-on.ts';
import { FORMATS, lazily, type Output } from '@charter/documents/formats.ts';
import { renderPage } from '@charter/documents/page/render-page.ts';
import type { Io } from './io.ts';
import { printPdf } from './print-pdf.ts';

/** What `charter build` can make, by the word that asks for it: beside what an editor can make, what needs larger libraries or a browser of this machine. */
export function outputsOf(io: Io): ReadonlyMap<string, readonly Output[]> {
  const pdf: Output = { ending: '.pdf', render: (charter, context) => printPdf(renderPage(charter, context), editedOn(charter), io) };
  return new Map([
    ...[...FORMATS].map(([word, { files }]) => [word, files] as const),
    ['docx', [lazily('.docx', async () => (await import('@charter/documents/docx/render-docx.ts')).renderDocx)]],
    ['pdf', [pdf]],
  ]);
}
