import type { InitializationOptions, StatusParams } from '@charter/language-server/protocol.ts';
import { STATUS } from '@charter/language-server/protocol.ts';
import { EventEmitter, type LogOutputChannel, window } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { serveFiles } from './files.ts';

/** Makes a client that is not started yet. Loads the client's library, so it is called after all else is in place. */
export type CreateClient = (options: LanguageClientOptions) => Promise<BaseLanguageClient>;

/** How the server is doing. */
export type ServerState =
  | { readonly name: 'starting' | 'stopped' }
  | { readonly name: 'failed'; readonly reason: string }
  | ({ readonly name: 'running' } & StatusParams);

/** Findings lead to the page of their rule, which `commands/explain-rule.ts` serves. */
export const RULE_SCHEME = 'charter-rule';

/** The language server, from the point of view of the extension: asked, restarted, and told to stop. */
export class Server {
  readonly #createClient: CreateClient;
  readonly #output: LogOutputChannel = window.createOutputChannel('Charter', { log: true });
  readonly #changed = new EventEmitter<ServerState>();
  #client: Promise<BaseLanguageClient> | undefined;
  #state: ServerState = { name: 'stopped' };

  constructor(createClient: CreateClient) {
    this.#createClient = createClient;
  }

  readonly onDidChangeState = this.#changed.event;

  get state(): ServerState {
    return this.#state;
  }

  /** Starts the server unless it runs. A failure is told in the output channel and in `state`. */
  async start(): Promise<void> {
    if (this.#client === undefined) {
      this.#become({ name: 'starting' });
      this.#client = this.#launch();
    }
    try {
      await this.#client;
    } catch (error) {
      this.#client = undefined;
      this.#output.error(error instanceof Error ? error : String(error));
      this.#become({ name: 'failed', reason: error instanceof Error ? error.message : String(error) });
    }
  }

  /** @throws where the server does not run or cannot answer. */
  async ask<R>(method: string, params: object): Promise<R> {
    await this.start();
    if (this.#client === undefined) throw new Error('The Charter server does not run. Its output channel says why.');
    return (await this.#client).sendRequest<R>(method, params);
  }

  async stop(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    await client?.then((client) => client.dispose()).catch((error) => this.#output.warn(String(error)));
    this.#become({ name: 'stopped' });
  }

  /** Stops the server for good. */
  async close(): Promise<void> {
    await this.stop();
    this.#changed.dispose();
    this.#output.dispose();
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  showOutput(): void {
    this.#output.show(true);
  }

  async #launch(): Promise<BaseLanguageClient> {
    const initializationOptions: InitializationOptions = { codePages: `${RULE_SCHEME}:/{code}.md`, servesFiles: true, hasCommands: true };
    const client = await this.#createClient({
      documentSelector: [{ language: 'charter' }],
      outputChannel: this.#output,
      initializationOptions,
      synchronize: { configurationSection: 'charter' },
    });
    serveFiles(client);
    client.onNotification(STATUS, (status: StatusParams) => this.#become({ name: 'running', ...status }));
    await client.start();
    return client;
  }

  #become(state: ServerState): void {
    this.#state = state;
    this.#changed.fire(state);
  }
}
