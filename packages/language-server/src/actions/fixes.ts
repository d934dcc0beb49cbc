import { applyFixes } from '@charter/rules/engine/apply-fixes.ts';
import type { CodeAction } from 'vscode-languageserver';
import { CodeActionKind } from 'vscode-languageserver';
import type { ActionSite } from './action.ts';
import { quickFix } from './action.ts';
import { editOf } from './edits.ts';

/** The kind of the action that mends all that can be mended in a file, as clients run it on saving. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.charter`;

/** What the rules can mend by themselves, as `charter check --fix` does. */
export function ruleFixes(site: ActionSite): CodeAction[] {
  return site.findings.flatMap((finding) =>
    finding.fix === undefined
      ? []
      : { ...quickFix(site, finding, finding.fix.title, editOf(site.project, finding.fix.edits)), isPreferred: true },
  );
}

/** What people may choose between. */
export function choices(site: ActionSite): CodeAction[] {
  return site.findings.flatMap((finding) =>
    (finding.choices ?? []).map(({ title, edits }) => quickFix(site, finding, title, editOf(site.project, edits))),
  );
}

/** All of that in the file at once. Fixes that get in each other's way wait for the next time. */
export function fixAll({ file, project }: ActionSite): CodeAction[] {
  const own = file.lint.filter(({ fix }) => fix?.edits.every(({ at }) => at.document === file.uri));
  const { applied } = applyFixes(new Map([[file.uri, file.text]]), own);
  if (applied.length === 0) return [];
  const edits = applied.flatMap(({ fix }) => fix?.edits ?? []);
  return [{ title: 'Mend all that can be mended in this charter', kind: fixAllKind, edit: editOf(project, edits) }];
}
