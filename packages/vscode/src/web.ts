import type { ExtensionContext } from 'vscode';
import { Session } from './session.ts';

let session: Session | undefined;

/** Where VS Code runs in a browser: the server is a worker. */
export function activate(context: ExtensionContext): void {
  session = new Session(context, async (options) => (await import('./client/browser.ts')).createClient(context.extensionUri, options));
}

export function deactivate(): Promise<void> | undefined {
  return session?.close();
}
