import { bdi } from '../../html/bdi.ts';
import { type Html, html } from '../../html/markup.ts';
import { absent } from '../absent.ts';
import { date } from '../kit/day.ts';
import { facts } from '../kit/facts.ts';
import { inline } from '../kit/said.ts';
import { subsection } from '../kit/section.ts';
import type { Page } from '../page.ts';
import { sheet, titledSheet } from '../sheet.ts';
import { texts } from '../texts.ts';
import { fingerprint } from './standing/fingerprint.ts';
import { signatureBlock } from './standing/signature-block.ts';

/** Who stands behind the text: who ratified and signed it, who was asked before, what changed since, and how to see that nothing else did. */
export function standing(page: Page): Html {
  return html`${[ratifications, consultations, revisions, fingerprint, signatureBlock].map((part) => part(page))}`;
}

function ratifications(page: Page): Html | undefined {
  const words = page.words.leaving;
  const dir = page.directory;
  const all = page.charter.ratifications.map(({ date: day, forum, signatures, digest }) => {
    const ratified = facts([
      [words.ratifiedOn, day && date(page, day)],
      [words.ratifiedBy, forum && dir.name(forum)],
      [words.digest, digest && html`<code>${digest}</code>`],
    ]);
    const signed = sheet(words.signatures, signatures, [
      { head: words.person, cell: ({ person }) => dir.name(person) },
      { head: words.partner, cell: ({ partner }) => dir.name(partner) },
      { head: words.day, cell: (signature) => signature.date && date(page, signature.date) },
    ]);
    return html`<div class="signed">${ratified}${signed}</div>\n`;
  });
  const content = all.length > 0 ? all : absent(page, 'ratification', words.notRatified);
  return content && subsection(undefined, words.ratification, content);
}

function consultations(page: Page): Html | undefined {
  const words = page.words.leaving;
  return titledSheet(words.consulted, page.charter.consultations, [
    { head: words.consultedAt, cell: ({ partner }) => page.directory.name(partner) },
    { head: words.functions, cell: ({ functions }) => texts(page, functions) },
    { head: words.day, cell: (consultation) => consultation.date && date(page, consultation.date) },
  ]);
}

function revisions(page: Page): Html | undefined {
  const words = page.words.leaving;
  return titledSheet(words.revisions, page.charter.revisions, [
    { head: words.version, cell: ({ version }) => bdi(version) },
    { head: words.day, cell: (revision) => date(page, revision.date) },
    { head: words.change, cell: ({ text }) => inline(page, text) },
    { head: words.record, cell: ({ record }) => record && page.directory.name(record) },
  ]);
}
