import type { Charter } from '@charter/model/charter.ts';
import type { Finding } from '@charter/model/finding.ts';
import type { Judged } from '@charter/rules/engine/acceptances.ts';
import type { Configured } from '@charter/rules/engine/config.ts';
import { type LintFinding, type LintSettings, reviewing } from '@charter/rules/engine/lint.ts';
import { finished, type Steps } from '@charter/rules/engine/steps.ts';

/** What was asked for from outside; it goes before what a configuration says. */
export type LintChoices = Pick<LintSettings, 'asOf' | 'profile'>;

/** A file that the language has read, and what it found. */
export interface ReadFile {
  readonly charters: readonly Charter[];
  readonly findings: readonly Finding[];
}

/** Whether something in a file keeps its charters from being used. */
export function hasErrors({ findings }: Pick<ReadFile, 'findings'>): boolean {
  return findings.some(({ severity }) => severity === 'error');
}

/** What the rules find in the charters of a file without errors, and what these accept of it; some of it may stand in files that it uses. */
export function judgedFindings(file: ReadFile, configured: Configured, choices: LintChoices): Judged<LintFinding> {
  return finished(judging(file, configured, choices));
}

/** The same, one rule a step. */
export function* judging(file: ReadFile, { rules, settings }: Configured, choices: LintChoices): Steps<Judged<LintFinding>> {
  const judged: Judged<LintFinding>[] = [];
  if (!hasErrors(file)) for (const charter of file.charters) judged.push(yield* reviewing(charter, rules, { ...settings, ...choices }));
  const accepted = judged.flatMap((each) => each.accepted);
  // What one charter of the file has no need to accept, another one may have.
  const needed = new Set(accepted.map(({ acceptance }) => acceptance.origin.start));
  const isNeeded = ({ code, at }: Finding) => code === 'acceptance-unused' && needed.has(at.start);
  return { open: judged.flatMap(({ open }) => open.filter((finding) => !isNeeded(finding))), accepted };
}

/** Each finding once, by document and in the order of the text: two charters that use one file may say the same about it. */
export function findingsByDocument(findings: Iterable<LintFinding>): Map<string, LintFinding[]> {
  const once = new Map<string, LintFinding>();
  for (const finding of findings) once.set(keyOf(finding), finding);
  return Map.groupBy([...once.values()].sort(inTextOrder), ({ at }) => at.document);
}

/** By where they begin, then by where they end. */
export function inTextOrder(one: Finding, other: Finding): number {
  return one.at.start - other.at.start || one.at.end - other.at.end;
}

function keyOf({ code, message, at }: Finding): string {
  return JSON.stringify([at.document, at.start, at.end, code, message]);
}
