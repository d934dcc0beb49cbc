import type { Charter } from '@charter/model/charter.ts';
import type { Finding } from '@charter/model/finding.ts';
import type { LintFinding } from '@charter/rules/engine/lint.ts';
import { findingOf } from './files/file-problem.ts';
import type { Inputs } from './files/inputs.ts';
import { UsedFiles } from './files/used-files.ts';
import type { Language } from './product.ts';

/** A file that a command was asked to read, and what came of it. */
export interface CheckedInput {
  readonly id: string;
  readonly charters: readonly Charter[];
  /** In the order of the text. */
  readonly findings: readonly LintFinding[];
  readonly readable: boolean;
}

/** Reads and checks all files; one that cannot be read has that as its finding and keeps no other from being checked. */
export function checkInputs({ sources, ids, roots }: Inputs, language: Language): CheckedInput[] {
  const workspace = language.openWorkspace(new UsedFiles(sources, roots));
  return ids.map((id) => {
    const source = sources.read(id);
    if ('problem' in source) return { id, charters: [], findings: [findingOf(source.problem, id)], readable: false };
    if (source.text.trim() === '') return { id, charters: [], findings: [emptyFile(id)], readable: true };
    const { charters, findings } = workspace.check(id, source.text);
    return { id, charters, findings: findings.toSorted((one, other) => one.at.start - other.at.start), readable: true };
  });
}

/** Whether something in a file keeps its charters from being used. */
export function hasErrors({ findings }: CheckedInput): boolean {
  return findings.some(({ severity }) => severity === 'error');
}

function emptyFile(id: string): Finding {
  return {
    code: 'file-empty',
    severity: 'error',
    message: 'This file is empty.',
    remedy: 'Write a charter in it, or start from one with "charter init".',
    at: { document: id, start: 0, end: 0 },
    others: [],
  };
}
