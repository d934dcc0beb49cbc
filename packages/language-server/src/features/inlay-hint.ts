import type { InlayHint, InlayHintParams } from 'vscode-languageserver';
import { dayHints } from '../hints/days.ts';
import { deciderHints } from '../hints/deciders.ts';
import { chartersAround } from '../project/charters-around.ts';
import type { Project } from '../project/project.ts';
import type { Snapshot } from '../project/snapshot.ts';

/** What follows from the text without being written there: days that can be counted, and who decides. Only for those who ask for it. */
export function inlayHint(file: Snapshot, { range }: InlayHintParams, project: Project): InlayHint[] {
  if (project.settings.inlayHints?.enabled !== true) return [];
  const [start, end] = [file.document.offsetAt(range.start), file.document.offsetAt(range.end)];
  return chartersAround(file, project)
    .flatMap((charter) => [...dayHints(charter), ...deciderHints(charter)])
    .filter(({ after }) => after.document === file.uri && start <= after.end && after.end <= end)
    .map(({ after, label, tooltip }) => ({ position: file.range(after).end, label, tooltip, paddingLeft: true }));
}
