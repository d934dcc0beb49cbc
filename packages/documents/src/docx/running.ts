import { AlignmentType, Footer, Header, PageNumber, Paragraph, TextRun } from 'docx';
import { piecesOf } from '../words/phrase.ts';

const NUMBERS: Readonly<Record<string, string>> = { page: PageNumber.CURRENT, pages: PageNumber.TOTAL_PAGES };

/** The line at the head of each sheet: title, version, its date and that it is a draft. */
export function runningHead(text: string): Header {
  return new Header({ children: [new Paragraph({ style: 'Running', children: [new TextRun({ text })] })] });
}

/** The line at the foot of each sheet, such as `Page 2 of 9`. */
export function pageOfPages(phrase: string): Footer {
  const children = piecesOf(phrase).map((piece, index) => {
    const number = index % 2 === 1 ? NUMBERS[piece] : undefined;
    return number === undefined ? new TextRun({ text: piece }) : new TextRun({ children: [number] });
  });
  return new Footer({ children: [new Paragraph({ style: 'Running', alignment: AlignmentType.CENTER, children })] });
}
