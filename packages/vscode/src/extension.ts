import type { ExtensionContext } from 'vscode';
import { Session } from './session.ts';

let session: Session | undefined;

/** Where VS Code runs on a machine: the server is a process of its own. */
export function activate(context: ExtensionContext): void {
  session = new Session(context, async (options) => (await import('./client/node.ts')).createClient(context.extensionUri, options));
}

export function deactivate(): Promise<void> | undefined {
  return session?.close();
}
