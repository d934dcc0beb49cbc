import { findingsByDocument, inTextOrder, judgedFindings, type LintChoices } from '@charter/checking/rule-findings.ts';
import type { CheckedInput } from './checked-input.ts';
import type { ConfigFiles } from './files/config-files.ts';

/**
 * Adds what the rules find in the charters of files without errors. What they find in a file that a charter uses belongs to that file; one that
 * was not among the inputs is added to them.
 */
export function lintInputs(inputs: readonly CheckedInput[], configs: ConfigFiles, choices: LintChoices): CheckedInput[] {
  const judged = inputs.map((input) => judgedFindings(input, configs.for(input.id), choices));
  const found = findingsByDocument(judged.flatMap(({ open }) => open));
  const accepted = Map.groupBy(
    judged.flatMap(({ accepted }) => accepted),
    ({ finding }) => finding.at.document,
  );
  const known = new Set(inputs.map(({ id }) => id));
  const used = [...found.keys()].filter((id) => !known.has(id) && !configs.ignores(id)).sort();
  return [...inputs, ...used.map((id) => ({ id, charters: [], findings: [], readable: true }))].map((input) => ({
    ...input,
    findings: [...input.findings, ...(found.get(input.id) ?? [])].sort(inTextOrder),
    accepted: accepted.get(input.id) ?? [],
  }));
}
