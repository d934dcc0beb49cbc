import type { CalendarDate } from '@charter/model/value/date.ts';
import type { LintFinding } from '@charter/rules/engine/lint.ts';
import { rules } from '@charter/rules/engine/registry.ts';
import type { Connection, InitializeParams, InitializeResult } from 'vscode-languageserver';
import { DidChangeWorkspaceFoldersNotification, LogMessageNotification, MessageType, TextDocumentSyncKind } from 'vscode-languageserver';
import { traitsOf } from './client-traits.ts';
import { diagnosticOf } from './diagnostics.ts';
import { willRename } from './features/will-rename-files.ts';
import { features } from './features.ts';
import { clientFiles } from './files/client-files.ts';
import type { FileSource } from './files/file-source.ts';
import { filesByScheme } from './files/files-by-scheme.ts';
import { noFiles } from './files/no-files.ts';
import { Checker } from './project/checker.ts';
import { Project } from './project/project.ts';
import { normalized } from './project/uris.ts';
import type { InitializationOptions, StatusParams } from './protocol.ts';
import { STATUS } from './protocol.ts';
import { dayOf, followSettings, refreshShown } from './settings.ts';
import { Synchronization } from './synchronization.ts';
import { watchFiles } from './watch.ts';

/** What the server needs of the machine it runs on. */
export interface Machine {
  /** The files that it reaches without asking the client, where there are any. */
  readonly disk?: FileSource;
  today(): CalendarDate;
}

/** Puts the server together and lets it answer. */
export function startServer(connection: Connection, machine: Machine): void {
  let client: InitializeParams | undefined;
  const options = (): InitializationOptions => (client?.initializationOptions as InitializationOptions | undefined) ?? {};
  const others = clientFiles(connection);
  const files = filesByScheme((scheme) => (scheme === 'file' && machine.disk) || (options().servesFiles === true ? others : noFiles));
  const project = new Project(files, rules);
  const publish = (uri: string, findings: readonly LintFinding[]): void => {
    const { openAs = uri, document } = project.texts.get(uri) ?? {};
    const version = project.texts.isOpen(uri) && document !== undefined ? { version: document.version } : {};
    const diagnostics = findings.map((finding) => diagnosticOf(finding, project, options().codePages));
    void connection.sendDiagnostics({ uri: openAs, ...version, diagnostics });
  };
  const log = (error: unknown): void => {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    void connection.sendNotification(LogMessageNotification.type, { type: MessageType.Error, message });
  };
  const checker = new Checker(project, publish, log);
  const synchronization = new Synchronization(project, checker, files);

  connection.onInitialize((params): InitializeResult => {
    client = params;
    project.client = traitsOf(params.capabilities, options());
    for (const { uri } of params.workspaceFolders ?? []) project.roots.add(normalized(uri));
    return {
      serverInfo: { name: 'charter-language-server' },
      capabilities: Object.assign(
        {
          textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
          workspace: { workspaceFolders: { supported: true, changeNotifications: true }, fileOperations: { willRename } },
        },
        ...features.map(({ capability }) => capability),
      ),
    };
  });
  connection.onInitialized(async () => {
    const report = (state: StatusParams['state']) => connection.sendNotification(STATUS, { state, files: [...project.uris()].length });
    const capabilities = client?.capabilities ?? {};
    void report('checking');
    watchFiles(connection, capabilities);
    followSettings(connection, capabilities, (settings) => {
      project.settings = settings;
      refreshShown(connection, capabilities);
      const asOf = dayOf(settings, machine.today);
      if (asOf === project.choices.asOf) return;
      project.choices = asOf === undefined ? {} : { asOf };
      checker.mark(project.reconsidered());
    });
    for (const folder of project.roots.folders) await synchronization.openFolder(folder);
    await checker.settled();
    void report('ready');
  });
  connection.onNotification(DidChangeWorkspaceFoldersNotification.type, async ({ event: { added, removed } }) => {
    for (const { uri } of removed) synchronization.closeFolder(normalized(uri));
    for (const { uri } of added) await synchronization.openFolder(normalized(uri));
  });
  synchronization.listen(connection);
  for (const feature of features) feature.listen(connection, project);
  connection.listen();
}
