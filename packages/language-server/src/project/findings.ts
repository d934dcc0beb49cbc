import type { LintFinding } from '@charter/rules/engine/lint.ts';

/** What is to be shown in each document: what its own check found, and what the charters that use it say about it. */
export class Findings {
  /** By the file that was checked, then by the document in which they stand. */
  readonly #byChecked = new Map<string, ReadonlyMap<string, readonly LintFinding[]>>();
  /** The files whose check has something to say about a document. */
  readonly #sources = new Map<string, Set<string>>();

  /** Keeps what the check of a file found, in the place of what it found before; gives the documents that this touches. */
  put(checked: string, language: readonly LintFinding[], rules: readonly LintFinding[]): ReadonlySet<string> {
    const touched = this.drop(checked);
    const byDocument = Map.groupBy([...language, ...rules], ({ at }) => at.document);
    this.#byChecked.set(checked, byDocument);
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
    const once = new Map<string, LintFinding>();
    for (const source of this.#sources.get(document) ?? []) {
      for (const finding of this.#byChecked.get(source)?.get(document) ?? []) once.set(keyOf(finding), finding);
    }
    return [...once.values()].sort((one, other) => one.at.start - other.at.start || one.at.end - other.at.end);
  }
}

function keyOf({ code, message, at }: LintFinding): string {
  return JSON.stringify([at.start, at.end, code, message]);
}
