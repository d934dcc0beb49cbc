import { renderPage } from '@charter/documents/page/render-page.ts';
import { marksOf } from '../preview/marks.ts';
import { shownCharter } from '../preview/shown-charter.ts';
import type { Project } from '../project/project.ts';
import type { Snapshot } from '../project/snapshot.ts';
import type { PreviewParams, PreviewResult } from '../protocol.ts';

/** The page of a charter as it stands, also while its text has errors: then with what can be read. */
export function preview(file: Snapshot, params: PreviewParams, project: Project): PreviewResult {
  const { home, charter } = shownCharter(file, params, project);
  const trouble = troubleOf(file) ?? troubleOf(home);
  if (charter === undefined) return { marks: [], ...(trouble && { trouble }) };

  // A hint is for the writer; the page tells its readers of what is wrong.
  const findings = [...home.checked.findings, ...home.lint].filter(({ severity }) => severity !== 'hint');
  const html = renderPage(charter, { findings });
  return { title: charter.title, html, marks: marksOf(charter, html, project), ...(trouble && { trouble }) };
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
