import type { CodeAction } from 'vscode-languageserver';
import type { ActionSite } from './action.ts';
import { quickFix } from './action.ts';
import { editOf } from './edits.ts';

/** Writes what was probably meant in the place of a word or a name that is not known. */
export function didYouMean(site: ActionSite): CodeAction[] {
  return site.findings.flatMap((finding) => {
    const { instead, at } = finding;
    if (instead === undefined) return [];
    const title = instead === '' ? 'Take it out' : `Write \`${instead}\` instead`;
    return { ...quickFix(site, finding, title, editOf(site.project, [{ at, text: instead }])), isPreferred: true };
  });
}
