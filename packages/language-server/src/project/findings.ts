import { findingsByDocument } from '@charter/checking/rule-findings.ts';
import type { LintFinding } from '@charter/rules/engine/lint.ts';

/**
 * What the checks of files have to say about other documents. What a check finds in its own file is not kept: the client has it, there is a lot of it
 * in a large workspace, and another check brings it back.
 */
export class Findings {
  /** By the file that was checked, then by the document in which they stand. */
  readonly #byChecked = new Map<string, ReadonlyMap<string, readonly LintFinding[]>>();
  /** The files whose check has something to say about a document. */
  readonly #sources = new Map<string, Set<string>>();

  /** Keeps what the check of a file found in others, in the place of what it found before; gives those of which it says something else now. */
  put(checked: string, findings: readonly LintFinding[]): readonly string[] {
    const before = this.#byChecked.get(checked) ?? new Map<string, readonly LintFinding[]>();
    const now = findingsByDocument(findings.filter(({ at }) => at.document !== checked));
    for (const document of before.keys()) this.#sources.get(document)?.delete(checked);
    for (const document of now.keys()) this.#sources.set(document, (this.#sources.get(document) ?? new Set()).add(checked));
    if (now.size > 0) this.#byChecked.set(checked, now);
    else this.#byChecked.delete(checked);
    return [...new Set([...before.keys(), ...now.keys()])].filter((each) => !isSame(before.get(each), now.get(each)));
  }

  /** What is to be shown in a document in which its own check found this: that, and what others say about it; each once, in the order of the text. */
  with(document: string, own: readonly LintFinding[]): readonly LintFinding[] {
    const others = [...(this.#sources.get(document) ?? [])].map((source) => this.#byChecked.get(source)?.get(document) ?? []);
    return findingsByDocument([own, ...others].flat()).get(document) ?? [];
  }
}

function isSame(one: readonly LintFinding[] | undefined, other: readonly LintFinding[] | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
