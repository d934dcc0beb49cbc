import { findingsByDocument } from '@charter/checking/rule-findings.ts';
import type { LintFinding } from '@charter/rules/engine/lint.ts';

/** What is to be shown in each document: what its own check found, and what the charters that use it say about it. */
export class Findings {
  /** By the file that was checked, then by the document in which they stand. */
  readonly #byChecked = new Map<string, ReadonlyMap<string, readonly LintFinding[]>>();
  /** The files whose check has something to say about a document. */
  readonly #sources = new Map<string, Set<string>>();

  /** Keeps what the check of a file found, in the place of what it found before; gives the documents that this touches. */
  put(checked: string, findings: readonly LintFinding[]): ReadonlySet<string> {
    const touched = this.drop(checked);
    const byDocument = findingsByDocument(findings);
    if (byDocument.size > 0) this.#byChecked.set(checked, byDocument);
    for (const document of byDocument.keys()) {
      touched.add(document);
      const sources = this.#sources.get(document) ?? new Set();
      this.#sources.set(document, sources.add(checked));
    }
    return touched;
  }

  /** Forgets what the check of a file found; gives the documents that this touches, the file itself among them. */
  drop(checked: string): Set<string> {
    const touched = new Set(this.#byChecked.get(checked)?.keys());
    for (const document of touched) this.#sources.get(document)?.delete(checked);
    this.#byChecked.delete(checked);
    return touched.add(checked);
  }

  /** What is to be shown in a document, each once, in the order of the text. */
  of(document: string): readonly LintFinding[] {
    const found = [...(this.#sources.get(document) ?? [])].flatMap((source) => this.#byChecked.get(source)?.get(document) ?? []);
    return findingsByDocument(found).get(document) ?? [];
  }
}
