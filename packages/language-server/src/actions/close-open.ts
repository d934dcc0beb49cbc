import type { CodeAction } from 'vscode-languageserver';
import type { ActionSite } from './action.ts';
import { quickFix } from './action.ts';
import { editOf } from './edits.ts';

/** Writes the end of a text or of a block that has none. */
export function closeOpen(site: ActionSite): CodeAction[] {
  const { file, project } = site;
  return site.findings.flatMap((finding) => {
    const { code, at, others } = finding;
    if (code === 'text-open') {
      const opening = file.text.slice(at.start, at.end);
      const line = file.text.slice(at.start).search(/[ \t]*(?:\r?\n|$)/);
      const end = opening === '"' ? at.start + line : file.text.trimEnd().length;
      const closing = opening === '/*' ? ' */' : opening;
      // A word processor may have made a curly quote of the last one.
      const curly = opening === '"' && /[“”„»]/.test(file.text[end - 1] ?? '') ? 1 : 0;
      const place = { document: at.document, start: end - curly, end };
      return quickFix(site, finding, `Write ${closing.trim()} where it ends`, editOf(project, [{ at: place, text: closing }]));
    }
    if (code !== 'block-open') return [];
    const end = others.length > 0 ? at.start : file.text.trimEnd().length;
    const place = { document: at.document, start: end, end };
    const text = others.length > 0 ? '} ' : '\n}';
    return quickFix(site, finding, 'Write } where the block ends', editOf(project, [{ at: place, text }]));
  });
}
