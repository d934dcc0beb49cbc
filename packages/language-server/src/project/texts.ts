import { decode } from '@charter/checking/decode.ts';
import { type FileProblem, MAXIMUM_BYTES, TOO_LARGE } from '@charter/checking/file-problem.ts';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { FileContent, FileSource } from '../files/file-source.ts';
import { normalized } from './uris.ts';

/** A file that is known: its text as the client has it where it is open, and as it was last read elsewhere. */
export interface KnownText {
  readonly document: TextDocument;
  /** How the client writes the address of the file, where it is open. */
  readonly openAs?: string;
  /** Where the file really is, if a link leads to it. */
  readonly real?: string;
  /** Why there is no text that could be checked. */
  readonly problem?: FileProblem;
}

/** The texts of all files that are known, by their normalized addresses. None of them ever changes: a new one takes its place. */
export class Texts {
  readonly #files: FileSource;
  readonly #known = new Map<string, KnownText>();
  #readings = 0;
  /** The reading that brought what is known of each file: one that began earlier and takes longer brings what is out of date. */
  readonly #lastReading = new Map<string, number>();

  constructor(files: FileSource) {
    this.#files = files;
  }

  get(uri: string): KnownText | undefined {
    return this.#known.get(uri);
  }

  isOpen(uri: string): boolean {
    return this.#known.get(uri)?.openAs !== undefined;
  }

  /** All files that are there, with a text or without. */
  *uris(): Iterable<string> {
    for (const [uri, { problem }] of this.#known) if (problem?.code !== 'file-missing') yield uri;
  }

  /** Takes the text of a file that the client has opened; gives its normalized address. */
  open(openAs: string, version: number, text: string): string {
    const uri = normalized(openAs);
    const problem = text.length > MAXIMUM_BYTES ? { problem: TOO_LARGE } : {};
    this.#known.set(uri, { document: TextDocument.create(uri, 'charter', version, text), openAs, ...problem });
    return uri;
  }

  /** Follows changes that the client made; gives the normalized address. */
  change(openAs: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): string {
    const before = this.#known.get(normalized(openAs))?.document.getText() ?? '';
    const edited = TextDocument.update(TextDocument.create(openAs, 'charter', 0, before), [...changes], version);
    return this.open(openAs, version, edited.getText());
  }

  /** Reads a file that is not open; tells whether that brought anything new. */
  async load(uri: string): Promise<boolean> {
    if (this.isOpen(uri)) return false;
    const reading = ++this.#readings;
    const content = await this.#files.read(uri);
    if (reading < (this.#lastReading.get(uri) ?? 0)) return false;
    this.#lastReading.set(uri, reading);
    const before = this.#known.get(uri);
    if (before?.openAs !== undefined) return false;
    const known = knownText(uri, content);
    this.#known.set(uri, known);
    return before === undefined || before.problem?.code !== known.problem?.code || before.document.getText() !== known.document.getText();
  }

  /** Forgets what the client had of a file, and reads the file itself. */
  async close(openAs: string): Promise<string> {
    const uri = normalized(openAs);
    this.#known.delete(uri);
    await this.load(uri);
    return uri;
  }

  forget(uri: string): void {
    if (!this.isOpen(uri)) this.#known.delete(uri);
  }
}

function knownText(uri: string, content: FileContent): KnownText {
  const outcome = 'bytes' in content ? decode(content.bytes) : content;
  if (!('text' in outcome)) return { document: TextDocument.create(uri, 'charter', 0, ''), problem: outcome };
  const real = 'bytes' in content && content.real !== uri ? { real: content.real } : {};
  return { document: TextDocument.create(uri, 'charter', 0, outcome.text), ...real };
}
