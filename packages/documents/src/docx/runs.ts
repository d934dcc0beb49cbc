import { ExternalHyperlink, type ParagraphChild, TextRun } from 'docx';
import type { Run } from '../manuscript/manuscript.ts';

/** The scripts that are written from right to left. */
const RIGHT_TO_LEFT = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** The words of a paragraph, in their direction of writing. */
export function line(runs: readonly Run[]) {
  return { children: children(runs), ...(isRightToLeft(runs) && { bidirectional: true }) };
}

/** Runs of words as a paragraph holds them. They are only ever text: a word that the library has a field for stays a word. */
function children(runs: readonly Run[]): ParagraphChild[] {
  return runs.flatMap((run): ParagraphChild[] => {
    if (run.href === undefined) return textRuns(run);
    return [new ExternalHyperlink({ link: run.href, children: textRuns(run, 'Hyperlink') })];
  });
}

/** Whether words are read from right to left, by the first letter. */
function isRightToLeft(runs: readonly Run[]): boolean {
  return RIGHT_TO_LEFT.test(runs.map(({ text }) => text).join(''));
}

function textRuns({ text, strong, emphasis, struck, code }: Run, style?: string): TextRun[] {
  const rightToLeft = RIGHT_TO_LEFT.test(text);
  return text.split('\n').map(
    (line, index) =>
      new TextRun({
        text: line,
        ...(strong && { bold: true, boldComplexScript: true }),
        ...(emphasis && { italics: true, italicsComplexScript: true }),
        ...(struck && { strike: true }),
        ...(code && { style: 'Code' }),
        ...(style && { style }),
        ...(rightToLeft && { rightToLeft }),
        ...(index > 0 && { break: 1 }),
      }),
  );
}
