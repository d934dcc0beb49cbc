import type { Span } from '@charter/model/origin.ts';
import type { LintFinding } from '@charter/rules/engine/lint.ts';
import type { CodeAction, CodeActionKind, Diagnostic, WorkspaceEdit } from 'vscode-languageserver';
import type { Project } from '../project/project.ts';
import type { Snapshot } from '../project/snapshot.ts';

/** Where actions are asked for. */
export interface ActionSite {
  readonly file: Snapshot;
  readonly project: Project;
  readonly start: number;
  readonly end: number;
  /** The findings that touch this place. */
  readonly findings: readonly LintFinding[];
  /** What the client shows for a finding. */
  diagnosticsOf(finding: LintFinding): Diagnostic[];
}

/** What a person may have done at a place. */
export type Actions = (site: ActionSite) => readonly CodeAction[];

/** Whether a place touches a span. */
export function touches({ start, end }: Pick<ActionSite, 'start' | 'end'>, at: Span): boolean {
  return at.start <= end && start <= at.end;
}

/** An action that mends a finding. */
export function quickFix(site: ActionSite, finding: LintFinding, title: string, edit: WorkspaceEdit): CodeAction {
  return { title, kind: 'quickfix' satisfies CodeActionKind, diagnostics: site.diagnosticsOf(finding), edit };
}
