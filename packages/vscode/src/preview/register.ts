import { commands, type Disposable, Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import type { Server } from '../server.ts';
import { Preview } from './preview.ts';
import { shellOf, webviewOptions } from './shell.ts';

const VIEW = 'charter.preview';

/** The commands that show the preview, and its return after a reload. There is one, and it shows whichever charter is being edited. */
export function registerPreview(server: Server, extension: Uri): Disposable[] {
  let open: { readonly panel: WebviewPanel; readonly preview: Preview } | undefined;

  const fill = (panel: WebviewPanel, uri: Uri) => {
    panel.webview.options = webviewOptions(extension);
    panel.iconPath = Uri.joinPath(extension, 'icons', 'charter.png');
    open = { panel, preview: new Preview(panel, server, uri) };
    panel.onDidDispose(() => {
      if (open?.panel === panel) open = undefined;
    });
    panel.webview.html = shellOf(panel.webview, extension);
  };

  const show = (column: ViewColumn) => {
    const editor = window.activeTextEditor;
    if (editor?.document.languageId !== 'charter') return;
    if (open !== undefined) {
      open.preview.show(editor.document.uri);
      open.panel.reveal(undefined, true);
      return;
    }
    const place = { viewColumn: column, preserveFocus: true };
    fill(window.createWebviewPanel(VIEW, 'Preview', place, { ...webviewOptions(extension), enableFindWidget: true }), editor.document.uri);
  };

  return [
    commands.registerCommand('charter.preview', () => show(ViewColumn.Active)),
    commands.registerCommand('charter.previewToSide', () => show(ViewColumn.Beside)),
    window.registerWebviewPanelSerializer(VIEW, {
      async deserializeWebviewPanel(panel, state: unknown) {
        const uri = stateUri(state);
        if (uri === undefined || open !== undefined) panel.dispose();
        else fill(panel, uri);
      },
    }),
    // The button above the preview builds what it shows.
    commands.registerCommand('charter.buildPreviewed', () => open && commands.executeCommand('charter.buildPage', open.preview.uri)),
  ];
}

function stateUri(state: unknown): Uri | undefined {
  const uri = typeof state === 'object' && state !== null && 'uri' in state ? state.uri : undefined;
  return typeof uri === 'string' ? Uri.parse(uri) : undefined;
}
