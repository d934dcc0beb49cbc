import type { Charter } from '@charter/model/charter.ts';
import { bdi } from '../../html/bdi.ts';
import { type Html, html } from '../../html/markup.ts';
import { inline } from '../../html/prose.ts';
import { date } from '../../html/time.ts';
import { leavingWords as words } from '../../words/leaving.ts';
import { absent } from '../absent.ts';
import { directory } from '../directory.ts';
import { facts } from '../kit/facts.ts';
import { subsection } from '../kit/section.ts';
import { sheet, titledSheet } from '../sheet.ts';
import { texts } from '../texts.ts';
import { signatureBlock } from './standing/signature-block.ts';

/** Who stands behind the text: who ratified and signed it, who was asked before, and what changed since. */
export function standing(charter: Charter): Html {
  return html`${[ratifications, consultations, revisions, signatureBlock].map((part) => part(charter))}`;
}

function ratifications(charter: Charter): Html | undefined {
  const dir = directory(charter);
  const all = charter.ratifications.map(({ date: day, forum, signatures, digest }) => [
    facts([
      [words.ratifiedOn, day && date(day)],
      [words.ratifiedBy, forum && dir.name(forum)],
      [words.digest, digest && html`<code>${digest}</code>`],
    ]),
    sheet(words.signatures, signatures, [
      { head: words.person, cell: ({ person }) => dir.name(person) },
      { head: words.partner, cell: ({ partner }) => dir.name(partner) },
      { head: words.day, cell: (signature) => signature.date && date(signature.date) },
    ]),
  ]);
  const content = all.length > 0 ? all : absent(charter, 'ratification', words.notRatified);
  return content && subsection(undefined, words.ratification, content);
}

function consultations(charter: Charter): Html | undefined {
  return titledSheet(words.consulted, charter.consultations, [
    { head: words.consultedAt, cell: ({ partner }) => directory(charter).name(partner) },
    { head: words.functions, cell: ({ functions }) => texts(functions) },
    { head: words.day, cell: (consultation) => consultation.date && date(consultation.date) },
  ]);
}

function revisions(charter: Charter): Html | undefined {
  return titledSheet(words.revisions, charter.revisions, [
    { head: words.version, cell: ({ version }) => bdi(version) },
    { head: words.day, cell: (revision) => date(revision.date) },
    { head: words.change, cell: ({ text }) => inline(text) },
    { head: words.record, cell: ({ record }) => record && directory(charter).name(record) },
  ]);
}
