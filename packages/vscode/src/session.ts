import type { ExtensionContext } from 'vscode';
import { registerBuildPage } from './commands/build-page.ts';
import { registerExplainRule } from './commands/explain-rule.ts';
import { registerNewCharter } from './commands/new-charter.ts';
import { registerRestartServer } from './commands/restart-server.ts';
import { registerShowReferences } from './commands/show-references.ts';
import { registerWhoDecides } from './commands/who-decides.ts';
import { registerPreview } from './preview/register.ts';
import { type CreateClient, Server } from './server.ts';
import { registerStatus } from './status.ts';
import { registerTasks } from './tasks.ts';

/** Everything that the extension adds to VS Code, from its start to its end. */
export class Session {
  readonly #server: Server;

  constructor(context: ExtensionContext, createClient: CreateClient) {
    const server = new Server(createClient);
    this.#server = server;
    context.subscriptions.push(
      registerNewCharter(server),
      registerBuildPage(server),
      registerWhoDecides(server),
      registerExplainRule(server),
      registerRestartServer(server),
      registerShowReferences(),
      ...registerPreview(server, context.extensionUri),
      registerStatus(server),
      registerTasks(),
    );
    // Loading the client takes longer than all of this, and nobody has to wait for it.
    setTimeout(() => server.start());
  }

  close(): Promise<void> {
    return this.#server.close();
  }
}
