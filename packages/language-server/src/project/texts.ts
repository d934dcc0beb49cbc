import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { FileContent, FileSource } from './file-source.ts';

/** A file that is known: its text as the client has it where it is open, and as it was last read elsewhere. */
export interface KnownText {
  readonly document: TextDocument;
  readonly isOpen: boolean;
  /** Why there is no text, in the codes of Node.js. */
  readonly error?: string;
}

/** The texts of all files that are known. None of them ever changes: a new one takes its place. */
export class Texts {
  readonly #files: FileSource;
  readonly #known = new Map<string, KnownText>();

  constructor(files: FileSource) {
    this.#files = files;
  }

  get(uri: string): KnownText | undefined {
    return this.#known.get(uri);
  }

  /** All files that are there. */
  *uris(): Iterable<string> {
    for (const [uri, { error }] of this.#known) if (error !== 'ENOENT') yield uri;
  }

  open(uri: string, version: number, text: string): void {
    this.#known.set(uri, { document: TextDocument.create(uri, 'charter', version, text), isOpen: true });
  }

  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
    const before = this.#known.get(uri)?.document.getText() ?? '';
    const edited = TextDocument.update(TextDocument.create(uri, 'charter', 0, before), [...changes], version);
    this.open(uri, version, edited.getText());
  }

  /** Reads a file that is not open; tells whether that brought anything new. */
  async load(uri: string): Promise<boolean> {
    const before = this.#known.get(uri);
    if (before?.isOpen === true) return false;
    const content = await this.#files.read(uri);
    if (this.#known.get(uri)?.isOpen === true) return false;
    const known = knownText(uri, content);
    this.#known.set(uri, known);
    return before === undefined || before.error !== known.error || before.document.getText() !== known.document.getText();
  }

  /** Forgets what the client had; the file itself is read again. */
  close(uri: string): Promise<boolean> {
    this.#known.delete(uri);
    return this.load(uri);
  }
}

function knownText(uri: string, content: FileContent): KnownText {
  const text = 'bytes' in content ? new TextDecoder().decode(content.bytes) : '';
  const document = TextDocument.create(uri, 'charter', 0, text);
  return { document, isOpen: false, ...('error' in content ? { error: content.error } : {}) };
}
