import type { TemplatesResult } from '@charter/language-server/protocol.ts';
import { TEMPLATES } from '@charter/language-server/protocol.ts';
import { commands, type Disposable, SnippetString, window, workspace } from 'vscode';
import type { Server } from '../server.ts';

/** Opens a new charter that is not saved yet, from the template that somebody chooses; Tab leads through what is to be changed. */
export function registerNewCharter(server: Server): Disposable {
  return commands.registerCommand('charter.newCharter', async () => {
    const templates = await server.ask<TemplatesResult>(TEMPLATES, {});
    const choices = templates.map(({ name, summary, snippet }) => ({ label: name, description: summary, snippet }));
    const chosen = await window.showQuickPick(choices, {
      title: 'New charter',
      placeHolder: 'What is it to start from?',
      matchOnDescription: true,
    });
    if (chosen === undefined) return;
    const editor = await window.showTextDocument(await workspace.openTextDocument({ language: 'charter' }));
    await editor.insertSnippet(new SnippetString(chosen.snippet));
  });
}
