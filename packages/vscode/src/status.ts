import { type Disposable, LanguageStatusSeverity, languages } from 'vscode';
import type { Server, ServerState } from './server.ts';

/** How the server is doing, beside the name of the language. */
export function registerStatus(server: Server): Disposable {
  const item = languages.createLanguageStatusItem('charter.status', { language: 'charter' });
  item.name = 'Charter';
  item.command = { title: 'Restart', command: 'charter.restartServer' };
  const show = (state: ServerState) => {
    item.text = textOf(state);
    item.busy = state.name === 'starting' || (state.name === 'running' && state.state === 'checking');
    item.severity = state.name === 'failed' ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
  };
  show(server.state);
  const listener = server.onDidChangeState(show);
  return {
    dispose() {
      listener.dispose();
      item.dispose();
    },
  };
}

function textOf(state: ServerState): string {
  switch (state.name) {
    case 'starting':
      return 'Charter: starting';
    case 'stopped':
      return 'Charter: stopped';
    case 'failed':
      return `Charter: could not start (${state.reason})`;
    case 'running':
      return state.state === 'checking' ? 'Charter: checking' : `Charter: ${state.files === 1 ? '1 file' : `${state.files} files`} checked`;
  }
}
