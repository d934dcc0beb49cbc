import type { Charter } from '@charter/model/charter.ts';
import type { Configured } from '@charter/rules/engine/config.ts';
import { type LintFinding, type LintSettings, lint } from '@charter/rules/engine/lint.ts';
import { type CheckedInput, hasErrors } from './checked-input.ts';
import type { ConfigFiles } from './files/config-files.ts';

/** What was asked for on the command line; it goes before what a configuration says. */
export type LintChoices = Pick<LintSettings, 'asOf' | 'profile'>;

/**
 * Adds what the rules find in the charters of files without errors. What they find in a file that a charter uses belongs to that file; one that
 * was not among the inputs is added to them.
 */
export function lintInputs(inputs: readonly CheckedInput[], configs: ConfigFiles, choices: LintChoices): CheckedInput[] {
  const found = new Map<string, LintFinding>();
  for (const { id, charters } of inputs.filter((input) => !hasErrors(input))) {
    const configured = configs.for(id);
    // Two charters that use one file may say the same about it.
    for (const charter of charters) for (const finding of findingsIn(charter, configured, choices)) found.set(keyOf(finding), finding);
  }
  const byDocument = Map.groupBy(found.values(), ({ at }) => at.document);
  const known = new Set(inputs.map(({ id }) => id));
  const used = [...byDocument.keys()].filter((id) => !known.has(id) && !configs.ignores(id)).sort();
  return [...inputs, ...used.map((id) => ({ id, charters: [], findings: [], readable: true }))].map((input) => ({
    ...input,
    findings: [...input.findings, ...(byDocument.get(input.id) ?? [])].sort(inTextOrder),
  }));
}

function findingsIn(charter: Charter, { rules, settings }: Configured, choices: LintChoices): LintFinding[] {
  return lint(charter, rules, { ...settings, ...choices });
}

function keyOf({ code, message, at }: LintFinding): string {
  return JSON.stringify([at.document, at.start, at.end, code, message]);
}

function inTextOrder(one: LintFinding, other: LintFinding): number {
  return one.at.start - other.at.start || one.at.end - other.at.end;
}
