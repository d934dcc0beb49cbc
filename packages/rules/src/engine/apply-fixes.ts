import type { Edit, Fix } from '@charter/model/finding.ts';
import type { LintFinding } from './lint.ts';

/** Texts by the identifiers of their documents. */
export type Texts = ReadonlyMap<string, string>;

export interface Fixed {
  readonly texts: Texts;
  /** The findings whose fixes were applied. */
  readonly applied: readonly LintFinding[];
}

/**
 * Applies the fixes of findings to these texts, each fix whole or not at all. One that would touch what an earlier one changes, or a document
 * that is not among the texts, is left out; a second look after the first may apply it.
 */
export function applyFixes(texts: Texts, findings: readonly LintFinding[]): Fixed {
  const taken = new Map<string, Edit[]>([...texts.keys()].map((document) => [document, []]));
  const applied = findings.filter(({ fix }) => fix !== undefined && take(fix, texts, taken));
  return { texts: new Map([...texts].map(([document, text]) => [document, edited(text, taken.get(document) ?? [])])), applied };
}

/** Adds the edits of a fix to those that are taken, unless one of them cannot be made beside the others. */
function take({ edits }: Fix, texts: Texts, taken: ReadonlyMap<string, Edit[]>): boolean {
  const fits = edits.every(
    (edit, index) =>
      isInside(edit, texts.get(edit.at.document)) &&
      !taken.get(edit.at.document)?.some((other) => touch(edit, other)) &&
      !edits.slice(0, index).some((other) => other.at.document === edit.at.document && touch(edit, other)),
  );
  if (!fits || edits.length === 0) return false;
  for (const edit of edits) taken.get(edit.at.document)?.push(edit);
  return true;
}

function isInside({ at: { start, end } }: Edit, text: string | undefined): boolean {
  return text !== undefined && 0 <= start && start <= end && end <= text.length;
}

/** Whether two edits cannot both be made: they overlap, or one inserts where the other begins or inserts too. */
function touch({ at: one }: Edit, { at: other }: Edit): boolean {
  return one.start === other.start || (one.start < other.end && other.start < one.end);
}

/** The text after all edits, with the line breaks it has. */
function edited(text: string, edits: readonly Edit[]): string {
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  let result = '';
  let done = 0;
  for (const { at, text: inserted } of edits.toSorted((one, other) => one.at.start - other.at.start)) {
    result += text.slice(done, at.start) + inserted.replaceAll(/\r?\n/g, lineBreak);
    done = at.end;
  }
  return result + text.slice(done);
}
