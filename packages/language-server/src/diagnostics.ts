import { hasPage } from '@charter/checking/code-page.ts';
import { languageErrors } from '@charter/language/problems/language-errors.ts';
import type { Severity } from '@charter/model/finding.ts';
import type { LintFinding } from '@charter/rules/engine/lint.ts';
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { Project } from './project/project.ts';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  hint: DiagnosticSeverity.Information,
};

/** A finding as the client shows it; `codePages` is the address of the page of a code. */
export function diagnosticOf(finding: LintFinding, project: Project, codePages: string | undefined): Diagnostic {
  const { code, severity, message, why, remedy, at, others } = finding;
  const isLinked = codePages !== undefined && hasPage(code, { rules: project.rules, errors: languageErrors });
  return {
    range: project.location(at).range,
    severity: severities[severity],
    code,
    source: 'charter',
    message: [message, ...(why === undefined ? [] : [why]), remedy].join('\n'),
    ...(isLinked ? { codeDescription: { href: codePages.replace('{code}', code) } } : {}),
    ...(others.length === 0
      ? {}
      : { relatedInformation: others.map((other) => ({ message: other.message, location: project.location(other.at) })) }),
  };
}
