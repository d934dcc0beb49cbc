import { originsOf } from '../preview/origins.ts';
import { shownCharter } from '../preview/shown-charter.ts';
import { mostAlike, statementsOf, type ToldStatement, wordsOf } from '../preview/statements.ts';
import type { Project } from '../project/project.ts';
import type { Snapshot } from '../project/snapshot.ts';
import type { PreviewLocation, PreviewSourceParams, PreviewSourceResult } from '../protocol.ts';

/** Where a row, an item or a paragraph of the preview was written: at the statement that is most like it, first within what it stands in. */
export function previewSource(file: Snapshot, { position, words, within }: PreviewSourceParams, project: Project): PreviewSourceResult {
  const { charter } = shownCharter(file, { ...(position && { position }) }, project);
  if (charter === undefined) return null;
  const statements = [...originsOf(charter).documents].flatMap((document) => {
    const snapshot = project.snapshot(document);
    return snapshot === undefined ? [] : statementsOf(snapshot);
  });
  const declared = statements.find(({ title }) => title === words.trim());
  if (declared !== undefined) return project.location(declared.at);
  const told = wordsOf(words);
  const near = within === undefined ? [] : statements.filter((statement) => isWithin(statement, within, project));
  const found = mostAlike(told, near) ?? (within === undefined ? mostAlike(told, statements) : undefined);
  return found === undefined ? null : project.location(found.at);
}

function isWithin({ at }: ToldStatement, { uri, range }: PreviewLocation, project: Project): boolean {
  const file = project.snapshot(at.document);
  if (file === undefined || project.location(at).uri !== uri) return false;
  return file.document.offsetAt(range.start) <= at.start && at.end <= file.document.offsetAt(range.end);
}
