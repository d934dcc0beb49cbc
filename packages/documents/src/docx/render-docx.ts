import type { Charter } from '@charter/model/charter.ts';
import { Document, HeadingLevel, Packer, Paragraph, TableOfContents } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import { editedOn } from '../edited-on.ts';
import type { Block } from '../manuscript/manuscript.ts';
import { manuscriptOf } from '../manuscript/manuscript-of.ts';
import { pageOf } from '../page/page.ts';
import type { PageContext } from '../page/render-page.ts';
import { runningFoot } from '../page/running-foot.ts';
import { blocks } from './blocks.ts';
import { pageOfPages, runningHead } from './running.ts';
import { line } from './runs.ts';
import type { Setting } from './setting.ts';
import { stable } from './stable.ts';
import { numbering, styles } from './styles.ts';

const MARGIN = { top: 1250, bottom: 1250, left: 1130, right: 1130, header: 560, footer: 560 };
const A4 = { width: 11906, height: 16838 };

/** A charter as a document for Word and LibreOffice: with headings, contents, tables and room to sign. The same charter gives the same bytes. */
export async function renderDocx(charter: Charter, context: PageContext): Promise<Uint8Array> {
  const { title, colon, front, chapters } = manuscriptOf(charter, context);
  const page = pageOf(charter, context.language);
  const { words, language } = page;
  let lists = 0;
  const setting: Setting = { depth: 0, style: 'Normal', colon, nextList: () => ++lists };
  const properties = { page: { size: A4, margin: MARGIN } };
  const document = new Document({
    title,
    creator: charter.partners.map((partner) => partner.title).join(', '),
    lastModifiedBy: '',
    styles: styles(language),
    numbering,
    pageNumbers: estimatePageNumbersWith({ guess: true }),
    sections: [
      {
        properties,
        headers: { default: runningHead(runningFoot(page)) },
        footers: { default: pageOfPages(words.sheets.pageOf) },
        children: [
          new Paragraph({ ...line([{ text: title }]), heading: HeadingLevel.TITLE }),
          ...blocks(front, setting),
          new Paragraph({ ...line([{ text: words.shell.contents }]), style: 'ContentsTitle' }),
          new TableOfContents(words.shell.contents, { hyperlink: true, headingStyleRange: '1-1' }),
        ],
      },
      ...sheetsOf(chapters).map((part) => ({ properties, children: blocks(part, setting) })),
    ],
  });
  return stable(new Uint8Array(await Packer.toArrayBuffer(document)), editedOn(charter));
}

/** The first chapter is what fits on one sheet, so that it and all that follows begin on sheets of their own. */
function sheetsOf(chapters: readonly Block[]): (readonly Block[])[] {
  const [, second] = chapters.flatMap((block, index) => (block.kind === 'heading' && block.level === 1 ? [index] : []));
  return second === undefined ? [chapters] : [chapters.slice(0, second), chapters.slice(second)];
}
