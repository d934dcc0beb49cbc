import { type CalendarDate, parseDate } from '@charter/model/value/date.ts';
import type { ClientCapabilities, Connection } from 'vscode-languageserver';
import { CodeLensRefreshRequest, DidChangeConfigurationNotification, InlayHintRefreshRequest } from 'vscode-languageserver';
import type { Settings } from './protocol.ts';

/** What people have set in their editor. A client that cannot be asked tells of itself. */
export function followSettings(connection: Connection, capabilities: ClientCapabilities, apply: (settings: Settings) => void): void {
  const canAsk = capabilities.workspace?.configuration === true;
  const ask = async (): Promise<void> => apply(((await connection.workspace.getConfiguration('charter')) as Settings | null) ?? {});
  connection.onDidChangeConfiguration(({ settings }) => {
    if (canAsk) return ask();
    apply(((settings as { charter?: Settings } | null)?.charter ?? {}) satisfies Settings);
  });
  if (capabilities.workspace?.didChangeConfiguration?.dynamicRegistration === true) {
    void connection.client.register(DidChangeConfigurationNotification.type, { section: 'charter' });
  }
  if (canAsk) void ask();
}

/** Has the client ask again for what depends on settings. */
export function refreshShown(connection: Connection, { workspace }: ClientCapabilities): void {
  if (workspace?.codeLens?.refreshSupport === true) void connection.sendRequest(CodeLensRefreshRequest.type);
  if (workspace?.inlayHint?.refreshSupport === true) void connection.sendRequest(InlayHintRefreshRequest.type);
}

/** The day on which to look at charters, or none. */
export function dayOf({ asOf }: Settings, today: () => CalendarDate): CalendarDate | undefined {
  if (asOf === 'today') return today();
  return asOf === undefined || asOf === '' ? undefined : parseDate(asOf);
}
