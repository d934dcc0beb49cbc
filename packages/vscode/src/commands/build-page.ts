import type { BuildParams, BuildResult, FormatsResult } from '@charter/language-server/protocol.ts';
import { BUILD, FORMATS, fromBase64 } from '@charter/language-server/protocol.ts';
import { commands, type Disposable, env, type QuickPickItem, QuickPickItemKind, Uri, window, workspace } from 'vscode';
import type { Server } from '../server.ts';

/** What needs more than an extension may weigh, and where it is to be had. */
const ELSEWHERE: QuickPickItem = {
  label: 'Word and PDF: charter build --to docx,pdf, on the command line',
  kind: QuickPickItemKind.Separator,
};

/** Builds the charters of a file in the formats that somebody chooses, into the folder that somebody chooses. */
export function registerBuildPage(server: Server): Disposable {
  return commands.registerCommand('charter.buildPage', async (given?: unknown) => {
    const uri = given instanceof Uri ? given : window.activeTextEditor?.document.uri;
    if (uri === undefined) return;
    const formats = await chooseFormats(server);
    const folder = formats.length === 0 ? undefined : await chooseFolder(uri);
    if (folder === undefined) return;
    const params: BuildParams = { textDocument: { uri: uri.toString() }, formats };
    const built = await server.ask<BuildResult>(BUILD, params);
    if ('refused' in built) {
      await window.showErrorMessage(built.refused);
      return;
    }
    const targets = built.files.map(({ name, base64 }) => ({ target: Uri.joinPath(folder, name), bytes: fromBase64(base64) }));
    if (!(await mayWrite(targets.map(({ target }) => target)))) return;
    for (const { target, bytes } of targets) await workspace.fs.writeFile(target, bytes);
    await offerToOpen(targets.map(({ target }) => target));
  });
}

async function chooseFormats(server: Server): Promise<string[]> {
  const formats = await server.ask<FormatsResult>(FORMATS, {});
  const choices = formats.map(({ name, summary }, index) => ({ label: name, description: summary, picked: index === 0 }));
  const chosen = await window.showQuickPick([...choices, ELSEWHERE], { title: 'Build', placeHolder: 'What to make', canPickMany: true });
  return chosen?.map(({ label }) => label) ?? [];
}

async function chooseFolder(uri: Uri): Promise<Uri | undefined> {
  const home = workspace.getWorkspaceFolder(uri)?.uri ?? (uri.scheme === 'untitled' ? undefined : Uri.joinPath(uri, '..'));
  const chosen = await window.showOpenDialog({
    title: 'Where to put what is built',
    openLabel: 'Build here',
    canSelectFiles: false,
    canSelectFolders: true,
    ...(home && { defaultUri: home }),
  });
  return chosen?.[0];
}

/** Asks before anything that is there is written over. */
async function mayWrite(targets: readonly Uri[]): Promise<boolean> {
  const there: string[] = [];
  for (const target of targets) if (await exists(target)) there.push(target.path.split('/').at(-1) ?? '');
  if (there.length === 0) return true;
  const replace = 'Replace';
  return (await window.showWarningMessage(`${there.join(', ')} would be replaced.`, { modal: true }, replace)) === replace;
}

async function exists(uri: Uri): Promise<boolean> {
  return workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

async function offerToOpen(targets: readonly Uri[]): Promise<void> {
  const [first] = targets;
  if (first === undefined) return;
  const open = 'Open';
  const names = targets.map(({ path }) => path.split('/').at(-1)).join(', ');
  if ((await window.showInformationMessage(`Built ${names}.`, open)) === open) await env.openExternal(first);
}
