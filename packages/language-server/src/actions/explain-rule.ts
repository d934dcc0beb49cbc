import type { CodeAction } from 'vscode-languageserver';
import { CodeActionKind } from 'vscode-languageserver';
import { EXPLAIN_RULE_COMMAND } from '../protocol.ts';
import type { ActionSite } from './action.ts';

/** Opens the page of a rule that has found something here. */
export function explainRule(site: ActionSite): CodeAction[] {
  const { client, rules } = site.project;
  if (!client.hasCommands) return [];
  const codes = new Set(rules.map(({ code }) => code));
  return site.findings
    .filter(({ code }, index, all) => codes.has(code) && all.findIndex((other) => other.code === code) === index)
    .map((finding) => ({
      title: `Why is this asked? (${finding.code})`,
      kind: CodeActionKind.QuickFix,
      diagnostics: site.diagnosticsOf(finding),
      command: { title: 'Explain the rule', command: EXPLAIN_RULE_COMMAND, arguments: [finding.code] },
    }));
}
