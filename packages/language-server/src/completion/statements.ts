import type { StatementForm } from '@charter/language/place/forms.ts';
import { begins, type Step, stepsFrom } from '@charter/language/place/steps.ts';
import { helpOnRule, helpOnStatement, helpOnStep } from '@charter/language/words/catalogue.ts';
import { CompletionItemKind } from 'vscode-languageserver';
import { lacksNames, snippetOf } from './blanks.ts';
import { documentationOf } from './documentation.ts';
import type { Site } from './site.ts';
import type { Suggestion } from './suggestion.ts';
import { ranks } from './suggestion.ts';

/** What a charter needs before anything else, in the order in which it is best written; two stand for at least two. */
const essentials: readonly string[] = [
  ...['Purpose', 'Governance', 'Term', 'Partner', 'Partner', 'Person', 'Person', 'Forum', 'Metric', 'Outcome', 'MinimumWin', 'Decision'],
  ...['Exit', 'Scope', 'Pledge', 'RedLine', 'Renegotiation', 'Experiment', 'Assumption', 'Escalation', 'Raci', 'Deliverable', 'Risk'],
  ...['Review', 'Renewal', 'Pivot', 'Disclaimer', 'LearningGoal', 'Meeting', 'Mediator'],
];

/** A statement that may begin here, written as a whole with tab stops. */
export function statementAt(step: Step, site: Site): Suggestion | undefined {
  const form = step.form;
  const event = isEvent(step, site);
  if (!event && (form === undefined || !begins(step))) return undefined;
  const label = openingWords(step);
  const own = event ? helpOnRule(step.rules.at(-1) ?? '') : form && (helpOnRule(`${form.name} ${step.token}`) ?? helpOnStatement(form));
  const help = event ? own : { ...own, ...helpOnStep(step) };
  if (own?.form === undefined || help?.what === undefined) return undefined;
  return {
    label,
    kind: own.form.includes('{') ? CompletionItemKind.Struct : CompletionItemKind.Keyword,
    detail: help.what,
    ...(own.synonyms === undefined ? {} : { filter: `${label} ${own.synonyms}` }),
    documentation: documentationOf({
      what: help.what,
      ...(own.why === undefined ? {} : { why: own.why }),
      ...(own.example === undefined ? {} : { example: own.example }),
    }),
    snippet: snippetOf(label + withoutOpening(own.form, step, site), site),
    rank: (form === undefined || event ? ranks.value : rankOf(form, step, site)) + (lacksNames(own.form, site) ? 150 : 0),
  };
}

/** Behind a day in a log comes the kind of event, and with it the whole event. */
function isEvent({ rules, isKeyword }: Step, { place: { before } }: Site): boolean {
  const isDay = before?.steps.some((step) => step.property === 'date' && step.rules.at(-1) === 'LogEntry');
  return isKeyword && rules.at(-2) === 'LogEvent' && isDay === true;
}

/** The keyword with all that must follow it: `minimum credible win`. */
export function openingWords(step: Step): string {
  return opening(step).words;
}

/** The same, and what may come after it. */
export function opening(step: Step): { readonly words: string; readonly next: readonly Step[] } {
  const words = [step.token];
  let next = stepsFrom([step.after]);
  for (let [only] = next; next.length === 1 && only !== undefined && isWord(only); [only] = next) {
    words.push(only.token);
    next = stepsFrom([only.after]);
  }
  return { words: words.join(' '), next };
}

/** Whether a step is a keyword that is a word. */
export function isWord({ isKeyword, token }: Step): boolean {
  return isKeyword && /^\p{L}/u.test(token);
}

/** A form without the words it begins with, which may be those of another choice: `data "..."` stands for `assets "..."` too. */
function withoutOpening(form: string, step: Step, site: Site): string {
  const spelled = form.replace(/^‹choice ([^|›]+)[^›]*›/, '$1');
  const opening = [step, ...site.place.next, ...site.place.resumed]
    .filter((other) => other.form === step.form && other.isKeyword)
    .map(openingWords)
    .find((words) => spelled === words || spelled.startsWith(`${words} `) || spelled.startsWith(`${words}:`));
  return spelled.slice(opening?.length ?? /^[\p{L}-]*/u.exec(spelled)?.[0].length);
}

/** What the block still lacks comes first; what was said just before may be said again; then all else. */
function rankOf({ home, name, list }: StatementForm, step: Step, { place, said }: Site): number {
  const count = said.get(name) ?? 0;
  if (home === 'CharterBlock') {
    if (step.token === 'fallback') return ranks.repeated;
    const turns = turnsOf(name);
    const turn = turns[count];
    if (turn !== undefined) return ranks.statement + turn;
    const before = place.statement?.form.name ?? place.block.statements.at(-1)?.form.name;
    if (name === before) return ranks.statement + afterTwoOf(lacking(said)) - 0.5;
    return turns.length > 0 ? ranks.repeated : ranks.repeated + 50;
  }
  if (name === 'Waiver' || name === 'Acceptance') return ranks.repeated + 90;
  const usual = usualLine(home, step.token);
  if (count > 0) return ranks.repeated + (list ? 20 : 0) + usual;
  return ranks.statement + usual;
}

/** The places of a statement among the essentials. */
function turnsOf(name: string): readonly number[] {
  return essentials.flatMap((essential, index) => (essential === name ? [index] : []));
}

/** The places of the essentials that are not said. */
function lacking(said: ReadonlyMap<string, number>): readonly number[] {
  return [...new Set(essentials)].flatMap((name) => turnsOf(name).slice(said.get(name) ?? 0));
}

/** Where to stand so that two others are in front. */
function afterTwoOf(places: readonly number[]): number {
  return places.toSorted((one, other) => one - other)[2] ?? essentials.length;
}

/** Where a statement stands in the form of its block, which holds what such a block usually says. */
function usualLine(home: string, token: string): number {
  const lines = helpOnRule(home)?.form?.split('\n') ?? [];
  const line = lines.findIndex((line) => line.trim().startsWith(token) || line.trim().startsWith(`‹choice ${token}`));
  return line < 0 ? 50 : line;
}
