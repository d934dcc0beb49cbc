import { emptyFile, findingOf } from '@charter/checking/file-problem.ts';
import type { Charter } from '@charter/model/charter.ts';
import type { Accepted } from '@charter/rules/engine/acceptances.ts';
import type { LintFinding } from '@charter/rules/engine/lint.ts';
import type { Inputs } from './files/inputs.ts';
import { UsedFiles } from './files/used-files.ts';
import type { Language } from './product.ts';

/** A file that a command was asked to read, and what came of it. */
export interface CheckedInput {
  readonly id: string;
  readonly charters: readonly Charter[];
  /** The file itself and all that it brings in. */
  readonly files?: readonly string[];
  /** In the order of the text. */
  readonly findings: readonly LintFinding[];
  /** What the rules found and the charters accept with a reason. */
  readonly accepted?: readonly Accepted<LintFinding>[];
  readonly readable: boolean;
}

/** Reads and checks all files; one that cannot be read has that as its finding and keeps no other from being checked. */
export function checkInputs({ sources, ids, roots }: Inputs, language: Language): CheckedInput[] {
  const used = new UsedFiles(sources, roots);
  const workspace = language.openWorkspace(used);
  return ids.map((id) => {
    const source = sources.read(id);
    if ('problem' in source) return { id, charters: [], findings: [findingOf(source.problem, id)], readable: false };
    if (source.text.trim() === '') return { id, charters: [], findings: [emptyFile(id)], readable: true };
    const { charters, findings } = workspace.check(id, source.text);
    return {
      id,
      charters,
      files: used.filesOf(id),
      findings: findings.toSorted((one, other) => one.at.start - other.at.start),
      readable: true,
    };
  });
}

/** The same with its errors alone. */
export function errorsOnly(input: CheckedInput): CheckedInput {
  return { ...input, findings: input.findings.filter(({ severity }) => severity === 'error') };
}
