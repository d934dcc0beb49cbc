import { renderCalendar } from '@charter/documents/csv/render-calendar.ts';
import { renderRaci } from '@charter/documents/csv/render-raci.ts';
import { renderRegister } from '@charter/documents/csv/render-register.ts';
import { renderDocx } from '@charter/documents/docx/render-docx.ts';
import { renderIcs } from '@charter/documents/ics/render-ics.ts';
import { renderMarkdown } from '@charter/documents/markdown/render-markdown.ts';
import { renderOverview } from '@charter/documents/overview/render-overview.ts';
import { renderPage } from '@charter/documents/page/render-page.ts';
import type { Charter } from '@charter/model/charter.ts';
import type { Finding } from '@charter/model/finding.ts';
import { toJson } from '@charter/model/json.ts';
import { strFromU8, unzipSync } from 'fflate';

/** Every text form of a charter, by its name; where a charter has nothing for one, that one is empty. */
export function textForms(charter: Charter, findings: readonly Finding[] = [], language?: string): Record<string, string> {
  const context = { findings, language };
  return {
    html: renderPage(charter, context),
    index: renderOverview([{ charter, page: 'a.html' }], { language }),
    md: renderMarkdown(charter, context),
    ics: renderIcs(charter, context) ?? '',
    raci: renderRaci(charter, context) ?? '',
    register: renderRegister(charter, context) ?? '',
    calendar: renderCalendar(charter, context) ?? '',
    json: toJson(charter),
  };
}

/** The parts of a Word document as texts, by their names. */
export async function docxParts(charter: Charter, findings: readonly Finding[] = []): Promise<Record<string, string>> {
  const parts = unzipSync(await renderDocx(charter, { findings }));
  return Object.fromEntries(Object.entries(parts).map(([path, bytes]) => [path, strFromU8(bytes)]));
}
