import type { Audience } from '@charter/model/audience/audience.ts';
import type { Charter } from '@charter/model/charter.ts';
import type { Coverage } from '@charter/model/coverage.ts';
import type { Finding } from '@charter/model/finding.ts';
import { toJson } from '@charter/model/json.ts';
import type { Provenance } from './page/provenance.ts';
import { renderPage } from './page/render-page.ts';

/** What a charter can be made into. */
export interface Format {
  /** In a few words, for people who choose. */
  readonly summary: string;
  readonly files: readonly Output[];
}

/** A file that can be made of a charter. */
export interface Output {
  /** What follows the charter's name in the name of the file: `.html`, `-raci.csv`. */
  readonly ending: string;
  /** The file; nothing where the charter says nothing that would stand in it. */
  render(charter: Charter, context: RenderContext): Rendered | undefined | Promise<Rendered | undefined>;
}

export type Rendered = string | Uint8Array;

export interface RenderContext {
  /** The language that was asked for; otherwise that of the charter is meant. */
  readonly language?: string | undefined;
  /** What it is made of. */
  readonly provenance: Provenance;
  /** For whom it is made; the charter is what they may see. */
  readonly audience: Audience;
  /** What may be told to them of what was found in the file that holds the charter. */
  readonly findings: readonly Finding[];
  /** How complete the charter is, where that may be told to them. */
  readonly coverage?: readonly Coverage[] | undefined;
}

/** What can be made of a charter with little, by its short name: the command line and the editor offer it. */
export const FORMATS: ReadonlyMap<string, Format> = new Map([
  ['html', { summary: 'a page to read, print and send', files: [{ ending: '.html', render: renderPage }] }],
  [
    'md',
    {
      summary: 'the same as Markdown, for a repository or a wiki',
      files: [lazily('.md', async () => (await import('./markdown/render-markdown.ts')).renderMarkdown)],
    },
  ],
  ['ics', { summary: 'the dates, for a calendar', files: [lazily('.ics', async () => (await import('./ics/render-ics.ts')).renderIcs)] }],
  [
    'csv',
    {
      summary: 'tables of roles, risks and dates, for a spreadsheet',
      files: [
        lazily('-raci.csv', async () => (await import('./csv/render-raci.ts')).renderRaci),
        lazily('-register.csv', async () => (await import('./csv/render-register.ts')).renderRegister),
        lazily('-calendar.csv', async () => (await import('./csv/render-calendar.ts')).renderCalendar),
      ],
    },
  ],
  ['json', { summary: 'data for programs', files: [{ ending: '.json', render: (charter) => toJson(charter) }] }],
] satisfies [string, Format][]);

/** A file whose making needs a library that is loaded when it is first made. */
export function lazily(ending: string, load: () => Promise<Output['render']>): Output {
  return { ending, render: async (charter, context) => (await load())(charter, context) };
}
