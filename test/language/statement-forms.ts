import type { StatementForm } from '@charter/language/place/forms.ts';
import { begins, type Step, startOfFile } from '@charter/language/place/steps.ts';
import { helpOnRule } from '@charter/language/words/catalogue.ts';

/** Every step that the grammar knows. */
function allSteps(): readonly Step[] {
  const junctions = new Set([startOfFile()]);
  for (const { ways, steps } of junctions) {
    for (const junction of [...ways, ...steps.map((step) => step.after)]) junctions.add(junction);
  }
  return [...junctions].flatMap(({ steps }) => steps);
}

const steps = allSteps();

/** Every place of the grammar at which a keyword stands. */
export const keywordSteps: readonly Step[] = steps.filter(({ isKeyword }) => isKeyword);

/** Every statement of the language, by the block it stands in and its name. */
export const statementForms: ReadonlyMap<string, StatementForm> = new Map(
  steps.flatMap((step) => (begins(step) && step.form !== undefined ? [[`${step.form.home} ${step.form.name}`, step.form]] : [])),
);

/** Every kind of event in a log. */
export const logEvents: readonly string[] = [
  ...new Set(steps.flatMap(({ rules }) => (rules.at(-2) === 'LogEvent' ? (rules.at(-1) ?? []) : []))),
];

/** In which block the blocks stand that do not stand in a charter. */
const homes: Readonly<Record<string, string>> = {
  Expectation: 'Partner',
  Log: 'File',
  HeldEvent: 'LogEvent',
  Rescue: 'LogEvent',
  DecisionRecord: 'LogEvent',
};

/** A text in which statements stand in a block of their kind. */
export function inItsBlock(home: string, statements: string): string {
  if (home === 'File') return statements;
  if (home === 'CharterBlock') return `charter x "X" {\n${statements}\n}`;
  if (home === 'LogEvent') return `log x {\n2026-01-05 ${statements}\n}`;
  if (home === 'Ruling') return inItsBlock('Decision', `otherwise: ops decides ${statements}`);
  if (home === 'Rung') return inItsBlock('Ladder', `rung desk "Desk"\n${statements}`);
  const head = helpOnRule(home)?.example?.split('\n')[0]?.replace(/ \{$/, '') ?? '';
  const columns = home === 'Raci' ? 'for ana ben\n' : '';
  return inItsBlock(homes[home] ?? 'CharterBlock', `${head} {\n${columns}${statements}\n}`);
}
