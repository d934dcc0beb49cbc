import { rules } from '@charter/rules/engine/registry.ts';
import type { Connection, InitializeParams, InitializeResult } from 'vscode-languageserver';
import { TextDocumentSyncKind } from 'vscode-languageserver';
import { diagnosticOf } from './diagnostics.ts';
import { features } from './features.ts';
import { Checker } from './project/checker.ts';
import type { FileSource } from './project/file-source.ts';
import { Findings } from './project/findings.ts';
import { Project } from './project/project.ts';
import { normalized } from './project/uris.ts';
import type { InitializationOptions, StatusParams } from './protocol.ts';
import { STATUS } from './protocol.ts';
import { Synchronization } from './synchronization.ts';

/** Puts the server together and lets it answer. */
export function startServer(connection: Connection, files: FileSource): void {
  const project = new Project(files, rules);
  let options: InitializationOptions = {};
  const checker = new Checker(project, new Findings(), (uri, findings) => {
    const known = project.texts.get(uri);
    const version = known?.isOpen === true ? { version: known.document.version } : {};
    const diagnostics = findings.map((finding) => diagnosticOf(finding, project, options.rulePages));
    void connection.sendDiagnostics({ uri, ...version, diagnostics });
  });
  const synchronization = new Synchronization(project, checker);

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    options = (params.initializationOptions as InitializationOptions | undefined) ?? {};
    project.folders = (params.workspaceFolders ?? []).map(({ uri }) => normalized(uri));
    return {
      serverInfo: { name: 'charter-language-server' },
      capabilities: Object.assign(
        { textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental } },
        ...features.map(({ capability }) => capability),
      ),
    };
  });
  connection.onInitialized(async () => {
    const report = (state: StatusParams['state']) => connection.sendNotification(STATUS, { state, files: [...project.uris()].length });
    await report('checking');
    for (const folder of project.folders) await synchronization.found(await files.find(folder));
    await checker.settled();
    await report('ready');
  });
  synchronization.listen(connection);
  for (const feature of features) feature.listen(connection, project);
  connection.listen();
}
