import { type ChildProcess, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { InitializationOptions } from '@charter/language-server/protocol.ts';
import { createMessageConnection, type MessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import type {
  ClientCapabilities,
  Diagnostic,
  FileChangeType,
  InitializeResult,
  LogMessageParams,
  PublishDiagnosticsParams,
  TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol';
import { MessageType } from 'vscode-languageserver-protocol';
import { root } from '../structure/sources.ts';

const bin = join(root, 'packages/language-server/bin/charter-language-server.js');

export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly options?: InitializationOptions;
}

/** A client of the built server, over the standard input and output as any editor would be. */
export class Client {
  /** The folder that is open. */
  readonly folder: string;
  readonly connection: MessageConnection;
  readonly server: ChildProcess;
  /** What the server wrote to its standard error, and the errors that it told. */
  log = '';
  initialized: InitializeResult | undefined;
  readonly #hasFolder: boolean;
  readonly #texts = new Map<string, { version: number; text: string }>();
  readonly #published = new Map<string, PublishDiagnosticsParams>();
  #nextVersion = 1;
  readonly #waiting: { resolve: () => void; reject: (reason: Error) => void }[] = [];
  readonly #ready: Promise<void>;

  /** Without a folder, none is open. */
  constructor(folder: string | undefined) {
    this.folder = folder ?? tmpdir();
    this.#hasFolder = folder !== undefined;
    this.server = spawn(process.execPath, [bin, '--stdio'], { cwd: this.folder, stdio: 'pipe' });
    const { stdin, stdout, stderr } = this.server;
    if (stdin === null || stdout === null || stderr === null) throw new Error('The server was expected to have pipes.');
    stderr.on('data', (chunk) => {
      this.log += chunk;
    });
    this.connection = createMessageConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
    this.connection.onNotification('window/logMessage', ({ type, message }: LogMessageParams) => {
      if (type === MessageType.Error) this.log += message;
    });
    this.connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.#published.set(params.uri, params);
      for (const { resolve } of this.#waiting.splice(0)) resolve();
    });
    this.#ready = new Promise((resolve) => {
      this.connection.onNotification('charter/status', ({ state }: { state: string }) => {
        if (state === 'ready') resolve();
      });
    });
    this.server.once('exit', () => {
      this.connection.dispose();
      for (const { reject } of this.#waiting.splice(0)) reject(new Error(`The server has ended. ${this.log}`));
    });
    this.connection.listen();
  }

  async initialize({ capabilities = {}, options = {} }: ClientOptions = {}): Promise<void> {
    this.initialized = await this.connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities,
      initializationOptions: options,
      workspaceFolders: this.#hasFolder ? [{ uri: pathToFileURL(this.folder).href, name: 'folder' }] : null,
    });
    await this.connection.sendNotification('initialized', {});
  }

  /** Waits until the server has checked everything in the folder. */
  ready(): Promise<void> {
    return this.#ready;
  }

  uri(path: string): string {
    return pathToFileURL(join(this.folder, path)).href;
  }

  async open(path: string, text: string): Promise<void> {
    // No version comes twice, so that what is shown can be told from what was shown of an earlier text.
    const version = this.#nextVersion++;
    this.#texts.set(path, { version, text });
    const textDocument = { uri: this.uri(path), languageId: 'charter', version, text };
    await this.connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  textOf(path: string): string {
    return this.#texts.get(path)?.text ?? '';
  }

  /** Gives an open file another text. */
  async write(path: string, text: string): Promise<void> {
    await this.edit(path, [{ text }], text);
  }

  /** Changes parts of an open file, one after the other, as typing does; `text` is what it is afterwards. */
  async edit(path: string, contentChanges: readonly TextDocumentContentChangeEvent[], text: string): Promise<void> {
    const version = this.#nextVersion++;
    this.#texts.set(path, { version, text });
    await this.connection.sendNotification('textDocument/didChange', { textDocument: { uri: this.uri(path), version }, contentChanges });
  }

  /** Tells the server that something happened to files behind the back of the client. */
  async happened(type: FileChangeType, ...paths: readonly string[]): Promise<void> {
    const changes = paths.map((path) => ({ uri: this.uri(path), type }));
    await this.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
  }

  /** Waits until what is shown in a file fits. */
  async until(path: string, fits: (codes: readonly unknown[]) => boolean): Promise<void> {
    while (!fits((this.shown(path) ?? []).map(({ code }) => code))) await this.published();
  }

  async close(path: string): Promise<void> {
    this.#texts.delete(path);
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri: this.uri(path) } });
  }

  /** Asks about a file: `params` is what the request needs besides the file. */
  ask<R>(method: string, path: string, params: object = {}): Promise<R> {
    return this.connection.sendRequest<R>(method, { textDocument: { uri: this.uri(path) }, ...params });
  }

  /** What is shown in a file, as soon as the server has seen its newest text. */
  async diagnostics(path: string): Promise<readonly Diagnostic[]> {
    const wanted = this.#texts.get(path)?.version;
    for (;;) {
      const published = this.#published.get(this.uri(path));
      if (published !== undefined && published.version === wanted) return published.diagnostics;
      await this.published();
    }
  }

  /** What is shown in a file at this moment. */
  shown(path: string): readonly Diagnostic[] | undefined {
    return this.shownAt(this.uri(path));
  }

  shownAt(uri: string): readonly Diagnostic[] | undefined {
    return this.#published.get(uri)?.diagnostics;
  }

  /** Waits until the server publishes something. */
  published(): Promise<void> {
    return new Promise((resolve, reject) => this.#waiting.push({ resolve, reject }));
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.server.once('exit', resolve));
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    await ended;
    this.connection.dispose();
  }
}
