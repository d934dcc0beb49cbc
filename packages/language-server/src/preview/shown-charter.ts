import type { Charter } from '@charter/model/charter.ts';
import type { Project } from '../project/project.ts';
import type { Snapshot } from '../project/snapshot.ts';
import type { PreviewParams } from '../protocol.ts';

/** The charter that a preview of a file shows, and the file that holds it. */
export interface ShownCharter {
  readonly home: Snapshot;
  readonly charter: Charter | undefined;
}

/** Of several charters in a file, the one at the position; for a file of people or a log, that of a file that uses it. */
export function shownCharter(file: Snapshot, { position }: Pick<PreviewParams, 'position'>, project: Project): ShownCharter {
  const home = homeOf(file, project);
  const offset = position === undefined || home !== file ? 0 : file.document.offsetAt(position);
  const { charters } = home.checked;
  return { home, charter: charters.find(({ origin }) => origin.start <= offset && offset <= origin.end) ?? charters[0] };
}

function homeOf(file: Snapshot, project: Project): Snapshot {
  if (file.checked.charters.length > 0) return file;
  for (const uri of project.usersOf(file.uri)) {
    const user = project.snapshot(uri);
    if (user !== undefined && user.checked.charters.length > 0) return user;
  }
  return file;
}
