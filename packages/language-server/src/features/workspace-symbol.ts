import { onOneLine } from '@charter/language/symbols/on-one-line.ts';
import { thingsIn } from '@charter/language/symbols/things-in.ts';
import type { SymbolInformation, WorkspaceSymbolParams } from 'vscode-languageserver';
import { pause } from '../project/pause.ts';
import type { Project } from '../project/project.ts';
import { symbolKind } from '../symbol-kinds.ts';

/** More than this nobody looks through. */
const most = 200;
/** How many files are searched before whatever has arrived goes first. */
const searchedAtOnce = 50;

/** Everything that any file declares whose name or title holds the query. Only files that hold it somewhere are read. */
export async function workspaceSymbol(project: Project, { query }: WorkspaceSymbolParams): Promise<SymbolInformation[]> {
  const wanted = new RegExp(query.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'), 'iu');
  const holds = (text: string | undefined): boolean => text !== undefined && wanted.test(text);
  const symbols: SymbolInformation[] = [];
  let searched = 0;
  for (const uri of [...project.uris()]) {
    if (symbols.length >= most) break;
    if (++searched % searchedAtOnce === 0) await pause();
    const file = holds(project.texts.get(uri)?.document.getText()) ? project.snapshot(uri) : undefined;
    if (file === undefined) continue;
    for (const { name, title, kind, called, at } of thingsIn(file.unit, file.library)) {
      if (!holds(name) && !holds(title)) continue;
      const containerName = title === undefined ? called : `${called}: ${onOneLine(title)}`;
      symbols.push({ name, kind: symbolKind(kind), location: project.location(at), containerName });
    }
    await pause();
  }
  return symbols.slice(0, most);
}
