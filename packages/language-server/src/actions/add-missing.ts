import { statementWords } from '@charter/language/parse/first-words.ts';
import { helpOnRule } from '@charter/language/words/catalogue.ts';
import type { LintFinding } from '@charter/rules/engine/lint.ts';
import type { CodeAction } from 'vscode-languageserver';
import { lacksNames, snippetOf } from '../completion/blanks.ts';
import { statementsAround } from '../project/outline.ts';
import type { ActionSite } from './action.ts';
import { quickFix } from './action.ts';
import { addToBlock } from './add-statement.ts';
import { filledIn } from './edits.ts';
import { type MissingPart, missingParts } from './missing-parts.ts';
import { siteAt } from './site-at.ts';

/** Adds the statement that a rule misses, with places to fill in. */
export function addMissing(site: ActionSite): CodeAction[] {
  return site.findings.flatMap((finding) => missingParts(finding.code).flatMap((part) => addOne(site, finding, part)));
}

/** Adds one statement, where the finding tells to write it. */
function addOne(site: ActionSite, finding: LintFinding, missing: MissingPart): CodeAction[] {
  const form = helpOnRule(missing.word)?.form;
  const path = statementsAround(site.file, finding.at);
  const block = missing.where === 'charter' ? path[0] : path.length > 1 ? path.at(-1) : undefined;
  if (form === undefined || block === undefined || (missing.where === 'charter' && block.kind !== 'CharterBlock')) return [];
  const place = siteAt(site.file, site.project, block.whole.end - 1);
  const snippet = snippetOf(form, place).replace(/\$0$/, '');
  // A statement about something that is not there would only bring the next error.
  if (lacksNames(form, place) || !statementWords(block.kind).includes(firstWord(snippet))) return [];
  if (!finding.remedy.includes(`\`${firstWord(snippet)}`)) return [];
  const title = `Add what is missing: ${openingWords(snippet)} …`;
  return [quickFix(site, finding, title, addToBlock(site, block, snippet))];
}

/** The words that a snippet begins with, up to the first place to fill in. */
function openingWords(snippet: string): string {
  const opening = /^(?:\$\{\d+\|([^,|]*)[^}]*\})?[\p{L} -]*/u.exec(snippet);
  return filledIn(opening?.[0] ?? '').trim();
}

const firstWord = (snippet: string): string => openingWords(snippet).split(' ')[0] ?? '';
