import { renderPage } from '@charter/documents/page/render-page.ts';
import type { Charter } from '@charter/model/charter.ts';
import { marksOf } from '../preview/marks.ts';
import type { Project } from '../project/project.ts';
import type { Snapshot } from '../project/snapshot.ts';
import type { PreviewParams, PreviewResult } from '../protocol.ts';

/** The page of a charter as it stands, also while its text has errors: then with what can be read. */
export function preview(file: Snapshot, { position }: PreviewParams, project: Project): PreviewResult {
  const home = homeOf(file, project);
  const offset = position === undefined ? 0 : file.document.offsetAt(position);
  const charter = charterAt(home, home === file ? offset : 0);
  const trouble = troubleOf(file) ?? troubleOf(home);
  if (charter === undefined) return { marks: [], ...(trouble && { trouble }) };

  // A hint is for the writer; the page tells its readers of what is wrong.
  const findings = [...home.checked.findings, ...home.lint].filter(({ severity }) => severity !== 'hint');
  const html = renderPage(charter, { findings });
  return { title: charter.title, html, marks: marksOf(charter, html, project), ...(trouble && { trouble }) };
}

/** The file whose charter is shown: a file of people or a log is shown with the charter that uses it. */
function homeOf(file: Snapshot, project: Project): Snapshot {
  if (file.checked.charters.length > 0) return file;
  for (const uri of project.usersOf(file.uri)) {
    const user = project.snapshot(uri);
    if (user !== undefined && user.checked.charters.length > 0) return user;
  }
  return file;
}

function charterAt({ checked: { charters } }: Snapshot, offset: number): Charter | undefined {
  return charters.find(({ origin }) => origin.start <= offset && offset <= origin.end) ?? charters[0];
}

function troubleOf(file: Snapshot): PreviewResult['trouble'] {
  const errors = file.checked.findings.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  if (first === undefined) return undefined;
  const count = errors.length === 1 ? 'An error' : `${errors.length} errors`;
  return {
    note: `${count} in the text. The page shows what can be read; what is pale is from before.`,
    location: { uri: file.uri, range: file.range(first.at) },
  };
}
