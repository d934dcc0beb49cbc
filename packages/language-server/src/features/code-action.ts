import type { LintFinding } from '@charter/rules/engine/lint.ts';
import type { CodeAction, CodeActionOptions, CodeActionParams, Diagnostic, Range } from 'vscode-languageserver';
import { CodeActionKind } from 'vscode-languageserver';
import { acceptFinding } from '../actions/accept.ts';
import type { ActionSite, Actions } from '../actions/action.ts';
import { touches } from '../actions/action.ts';
import { addMissing } from '../actions/add-missing.ts';
import { beginCharter } from '../actions/begin-charter.ts';
import { closeOpen } from '../actions/close-open.ts';
import { declareMissing } from '../actions/declare-missing.ts';
import { didYouMean } from '../actions/did-you-mean.ts';
import { explainRule } from '../actions/explain-rule.ts';
import { extractToFile } from '../actions/extract-to-file.ts';
import { choices, fixAll, fixAllKind, ruleFixes } from '../actions/fixes.ts';
import { raciTable } from '../actions/raci-table.ts';
import { writeRemedy } from '../actions/write-remedy.ts';
import { filesAround } from '../project/charters-around.ts';
import type { Project } from '../project/project.ts';
import type { Snapshot } from '../project/snapshot.ts';

export const codeActionProvider: CodeActionOptions = {
  codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorExtract, CodeActionKind.RefactorRewrite, fixAllKind],
};

/** What can be done at a place, the likeliest first. */
const actions: readonly Actions[] = [
  beginCharter,
  didYouMean,
  declareMissing,
  ruleFixes,
  choices,
  closeOpen,
  addMissing,
  writeRemedy,
  acceptFinding,
  explainRule,
  extractToFile,
  raciTable,
  fixAll,
];

/** What a person may have done in a range of a file. */
export function codeAction(file: Snapshot, { range, context }: CodeActionParams, project: Project): CodeAction[] {
  const place = { start: file.document.offsetAt(range.start), end: file.document.offsetAt(range.end) };
  const site: ActionSite = {
    file,
    project,
    ...place,
    findings: findingsIn(file, project).filter(({ at }) => touches(place, at)),
    diagnosticsOf: (finding) => context.diagnostics.filter((shown) => shown.code === finding.code && isSame(shown, file.range(finding.at))),
  };
  const { only } = context;
  const isWanted = ({ kind = '' }: CodeAction): boolean => only?.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`)) ?? true;
  return actions.flatMap((offer) => offer(site)).filter(isWanted);
}

/** What is found in a file: by its own check, and by the charters that use it. */
function findingsIn(file: Snapshot, project: Project): LintFinding[] {
  const lint = filesAround(file, project).flatMap((each) => each.lint);
  return [...file.checked.findings, ...lint].filter(({ at }) => at.document === file.uri);
}

function isSame({ range: one }: Diagnostic, other: Range): boolean {
  return (
    one.start.line === other.start.line &&
    one.start.character === other.start.character &&
    one.end.line === other.end.line &&
    one.end.character === other.end.character
  );
}
