import { Uri, type Webview, type WebviewOptions } from 'vscode';

/** What the preview may do: run the one script beside it, and load nothing else. */
export function webviewOptions(extension: Uri): WebviewOptions {
  return { enableScripts: true, localResourceRoots: [folderOf(extension)] };
}

/**
 * The document in which the preview's script shows pages. Its policy lets in that script alone: no style (the script sets styles by the object model), no
 * image, no connection.
 */
export function shellOf(webview: Webview, extension: Uri): string {
  const nonce = crypto.randomUUID();
  const script = webview.asWebviewUri(Uri.joinPath(folderOf(extension), 'preview.js'));
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'">
<title>Preview</title>
</head>
<body>
<div id="preview-note" role="status" hidden></div>
<div id="preview-page"></div>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}

function folderOf(extension: Uri): Uri {
  return Uri.joinPath(extension, 'preview');
}
