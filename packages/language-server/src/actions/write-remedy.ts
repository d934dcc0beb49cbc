import { statementWords } from '@charter/language/parse/first-words.ts';
import { parseText } from '@charter/language/parse/parser.ts';
import type { OutlineItem } from '@charter/language/symbols/outline.ts';
import type { LintFinding } from '@charter/rules/engine/lint.ts';
import type { CodeAction } from 'vscode-languageserver';
import { statementsAround } from '../project/outline.ts';
import type { ActionSite } from './action.ts';
import { quickFix } from './action.ts';
import { addToBlock } from './add-statement.ts';
import { literally } from './edits.ts';
import { siteAt } from './site-at.ts';

/** The rules whose remedy shows a statement that is enough to add; those of all others change what is there, or ask to think. */
export const remediesToWrite: ReadonlySet<string> = new Set([
  'amend-rules',
  'architect',
  'asset-handover',
  'asset-rights',
  'both-ways',
  'capacity-said',
  'check-in-agenda',
  'credit-parts',
  'deadline-overdue',
  'deadlock',
  'decision-decider',
  'decision-kinds',
  'decision-styles',
  'decision-unratified',
  'escalation-rungs',
  'exchange-kinds',
  'exit-parts',
  'experiment-safety',
  'fit-dimensions',
  'force-majeure-covers',
  'forum-interim',
  'forum-members',
  'forum-rhythm',
  'forum-rule',
  'free-riding',
  'governance-fallback',
  'incentive-conflict',
  'interview-reach',
  'keeper-missing',
  'launch-missing',
  'learning-parts',
  'meeting-load',
  'move-missing',
  'outcome-rank',
  'partner-interests',
  'pivot-kinds',
  'practice-aspects',
  'relationship-talk',
  'renewal-criteria',
  'result-gap',
  'rhythm',
  'role-holders',
  'small-first',
  'source-of-truth',
  'sprint-deciders',
  'survey-partners',
  'time-box',
  'trade-off',
  'trust-steps',
  'venture-parts',
  'victory-pillars',
  'watched-parts',
  'workstream-parts',
]);

/** Longer than this, a title is not read. */
const longestTitle = 70;

/** Writes a statement as the remedy of a finding shows it. */
export function writeRemedy(site: ActionSite): CodeAction[] {
  return site.findings.filter(({ code }) => remediesToWrite.has(code)).flatMap((finding) => statementsOf(finding, site));
}

function statementsOf(finding: LintFinding, site: ActionSite): CodeAction[] {
  const path = statementsAround(site.file, finding.at);
  return [...finding.remedy.matchAll(/`([^`]+)`/g)].flatMap(([, statement = '']) => {
    const block = path.findLast((item) => statementWords(item.kind).includes(firstWord(statement)));
    if (
      block === undefined ||
      isSaidAlready(statement, block, site) ||
      statement.startsWith('no ') ||
      !canStand(statement, path.slice(0, path.indexOf(block) + 1), site)
    )
      return [];
    const title = `Add ${statement.length > longestTitle ? `${statement.slice(0, longestTitle)}…` : statement}`;
    return quickFix(site, finding, title, addToBlock(site, block, withPlaces(statement)));
  });
}

/** Whether a block has a statement already that can be said once only. */
function isSaidAlready(statement: string, { whole: { end } }: OutlineItem, { file, project }: ActionSite): boolean {
  if (file.text[end - 1] !== '}') return false;
  const { resumed } = siteAt(file, project, end - 1).place;
  return !resumed.some(({ token }) => token === firstWord(statement));
}

/** Whether a statement can be read in its block; what a remedy leaves open cannot. */
function canStand(statement: string, path: readonly OutlineItem[], { file }: ActionSite): boolean {
  const heads = path.map(({ whole }) => /^[^{]*/.exec(file.text.slice(whole.start, whole.end))?.[0] ?? '');
  const { parserErrors, lexerErrors, unknown } = parseText(heads.reduceRight((inner, head) => `${head} {\n${inner}\n}`, statement));
  return parserErrors.length + lexerErrors.length + unknown.length === 0;
}

/** The texts and days of an example are for people to change. */
function withPlaces(statement: string): string {
  let stop = 0;
  const place = (text: string): string => `\${${++stop}:${text}}`;
  return literally(statement).replace(/"([^"]*)"|\b\d{4}-\d{2}-\d{2}\b/g, (found, text?: string) =>
    text === undefined ? place(found) : `"${place(text)}"`,
  );
}

const firstWord = (statement: string): string => /^[\p{L}-]*/u.exec(statement)?.[0] ?? '';
