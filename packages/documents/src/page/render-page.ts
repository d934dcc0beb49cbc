import type { Audience } from '@charter/model/audience/audience.ts';
import type { Charter } from '@charter/model/charter.ts';
import type { Coverage } from '@charter/model/coverage.ts';
import type { Finding } from '@charter/model/finding.ts';
import { anchor } from '../html/anchor.ts';
import { type Html, html } from '../html/markup.ts';
import { fill } from '../words/phrase.ts';
import type { Words } from '../words/words.ts';
import { carriedSource } from './carried-source.ts';
import { type Chapter, numbered } from './contents.ts';
import { head } from './head.ts';
import { missing } from './kit/absence.ts';
import { layout } from './layout.ts';
import { type Page, pageOf } from './page.ts';
import type { Provenance } from './provenance.ts';
import { runningFoot } from './running-foot.ts';
import { change } from './sections/change.ts';
import { completeness } from './sections/completeness.ts';
import { conduct } from './sections/conduct.ts';
import { deciding } from './sections/deciding.ts';
import { learning } from './sections/learning.ts';
import { leaving } from './sections/leaving.ts';
import { ownership } from './sections/ownership.ts';
import { places } from './sections/places.ts';
import { record } from './sections/record.ts';
import { remarks } from './sections/remarks.ts';
import { risks } from './sections/risks.ts';
import { standing } from './sections/standing.ts';
import { success } from './sections/success.ts';
import { summary } from './sections/summary.ts';
import { terms } from './sections/terms.ts';
import { who } from './sections/who.ts';
import { why } from './sections/why.ts';
import { work } from './sections/work.ts';
import { forMe } from './tools/for-me.ts';

/** What a page shows beside the charter itself. */
export interface PageContext {
  /** What was found in the file that holds the charter. */
  readonly findings: readonly Finding[];
  /** How complete the charter is, where that is to be told. */
  readonly coverage?: readonly Coverage[] | undefined;
  /** The language of our words, where it is asked for; else that of the charter, or English. */
  readonly language?: string | undefined;
  /** What the page was made of, where that is to be shown. */
  readonly provenance?: Provenance | undefined;
  /** For whom the page is made: readers outside are not told what is not agreed. */
  readonly audience?: Audience | undefined;
}

/** The parts of the page, in the order in which an executive asks. */
const chapters = {
  summary,
  why,
  who,
  success,
  learning,
  deciding,
  work,
  conduct,
  ownership,
  change,
  risks,
  leaving,
  places,
  record,
  terms,
  remarks,
  completeness,
  standing,
} satisfies Record<keyof Words['shell']['chapters'], (page: Page) => Html | undefined>;

/** How many findings there are, with the way to them. */
function toMend(page: Page): Html | undefined {
  const { words, values, findings } = page;
  if (findings.length === 0) return undefined;
  const count = String(findings.length);
  const sentence = fill(values.form(words.shell.findings, count), { count: values.number(count) });
  return missing(page, html`<a href="#c-section-completeness">${sentence}</a>`);
}

/** A charter as one self-contained HTML document. The same charter gives the same bytes. */
export function renderPage(charter: Charter, { findings, coverage = [], language, provenance, audience }: PageContext): string {
  const page = { ...pageOf(charter, language), findings, coverage, provenance, audience };
  const { contents, body } = numbered(
    page,
    Object.entries(chapters).map(([name, render]): Chapter => {
      const chapter = name as keyof typeof chapters;
      return { id: anchor('section', name), title: page.words.shell.chapters[chapter], content: render(page) };
    }),
  );
  return layout(page, {
    title: charter.title,
    masthead: head(page),
    contents,
    body: html`${toMend(page)}${forMe(page)}${body}`,
    footer: html`<p>${page.words.shell.notAContract}</p>${provenance && carriedSource(provenance)}`,
    runningFoot: runningFoot(page),
  });
}
