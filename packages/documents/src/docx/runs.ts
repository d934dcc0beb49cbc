import { AlignmentType, ExternalHyperlink, type ParagraphChild, TextRun } from 'docx';
import type { Run } from '../manuscript/manuscript.ts';

/** The scripts that are written from right to left. */
const RIGHT_TO_LEFT = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const LEFT_TO_RIGHT = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/gu;

/** The words of a paragraph, in their direction of writing. */
export function line(runs: readonly Run[]) {
  return { children: children(runs), ...(isRightToLeft(runs) && { bidirectional: true }) };
}

/** The same for what stands below a mark or the head of a column, and at that edge in any direction. */
export function lineAtEdge(runs: readonly Run[]) {
  return { children: children(runs), ...(isRightToLeft(runs) && runs.length > 1 && { bidirectional: true, alignment: AlignmentType.END }) };
}

/** Runs of words as a paragraph holds them. They are only ever text: a word that the library has a field for stays a word. */
function children(runs: readonly Run[]): ParagraphChild[] {
  return runs.flatMap((run): ParagraphChild[] => {
    if (run.href === undefined) return textRuns(run);
    return [new ExternalHyperlink({ link: run.href, children: textRuns(run, 'Hyperlink') })];
  });
}

/** Whether words are read from right to left: the first letter, and most of them, so that names in one row of names are not taken for a sentence. */
function isRightToLeft(runs: readonly Run[]): boolean {
  const text = runs.map(({ text }) => text).join('');
  return RIGHT_TO_LEFT.test(text) && (text.match(LEFT_TO_RIGHT)?.length ?? 0) * 3 < text.length;
}

function textRuns({ text, strong, emphasis, struck, code, language }: Run, style?: string): TextRun[] {
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
        // Words in a language that nobody names are not held to the spelling of another.
        ...(language === '' ? { noProof: true } : language && { language: { value: language } }),
        ...(index > 0 && { break: 1 }),
      }),
  );
}
