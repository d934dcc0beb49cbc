import type { LintFinding } from '@charter/rules/engine/lint.ts';
import type { CodeAction } from 'vscode-languageserver';
import { statementsAround } from '../project/outline.ts';
import type { ActionSite } from './action.ts';
import { quickFix } from './action.ts';
import { addBefore, addToBlock } from './add-statement.ts';

/** Accepts what a rule has found here, with a reason to be written. */
export function acceptFinding(site: ActionSite): CodeAction[] {
  const codes = new Set(site.project.rules.map(({ code }) => code));
  const own = new Set(site.file.lint);
  return site.findings.filter((finding) => codes.has(finding.code) && own.has(finding)).flatMap((finding) => acceptOne(site, finding));
}

function acceptOne(site: ActionSite, finding: LintFinding): CodeAction[] {
  const [charter, statement] = statementsAround(site.file, finding.at);
  if (charter?.kind !== 'CharterBlock') return [];
  const because = (where: string): string => `accept ${finding.code}${where} because "\${1:why this is right for us}"`;
  if (statement === undefined) {
    return [quickFix(site, finding, `Accept this in the charter, and say why (${finding.code})`, addToBlock(site, charter, because('')))];
  }
  const edit = addBefore(site, statement, because(' in the next statement'));
  return [quickFix(site, finding, `Accept this here, and say why (${finding.code})`, edit)];
}
