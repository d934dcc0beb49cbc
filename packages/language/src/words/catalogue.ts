import { ruleComments } from '../generated/comments.ts';
import type { StatementForm } from '../place/forms.ts';
import type { Step } from '../place/steps.ts';
import { begins } from '../place/steps.ts';
import { change, keeping, leaving } from './change.ts';
import { common, innerWords } from './common.ts';
import { conduct, exchange, rights, trust } from './conduct.ts';
import { exampleOf } from './form.ts';
import { deciding, forums } from './forums.ts';
import { bounds, frame } from './frame.ts';
import { log } from './log.ts';
import { parties, people } from './parties.ts';
import { experiments, learning, success } from './success.ts';
import { synonyms } from './synonyms.ts';
import type { Word, Words } from './word.ts';
import { work } from './work.ts';

const words: Words = {
  ...common,
  ...frame,
  ...bounds,
  ...parties,
  ...people,
  ...success,
  ...learning,
  ...experiments,
  ...work,
  ...forums,
  ...deciding,
  ...conduct,
  ...trust,
  ...exchange,
  ...rights,
  ...change,
  ...keeping,
  ...leaving,
  ...log,
};

/** What people are told about a word of the language. */
export interface WordHelp {
  readonly what: string;
  readonly why?: string;
  readonly example?: string;
  /** How it is written, with blanks. */
  readonly form?: string;
  /** What else people call it. */
  readonly synonyms?: string;
}

/** What is told about a statement; every statement of the language has something. */
export function helpOnStatement({ home, name }: StatementForm): WordHelp | undefined {
  return helpOn(`${home} ${name}`) ?? helpOn(name);
}

/** What is told about the statement, or the kind of event in a log, that a grammar rule stands for. */
export function helpOnRule(rule: string): WordHelp | undefined {
  return helpOn(rule);
}

/** What is told about a keyword where it stands. */
export function helpOnStep(step: Step): WordHelp | undefined {
  const rule = step.rules.at(-1) ?? '';
  const inner = innerWords[`${rule} ${step.token}`] ?? (begins(step) ? undefined : innerWords[step.token]);
  const statement = step.form !== undefined && begins(step) ? helpOnStatement(step.form) : helpOn(rule);
  if (inner === undefined) return statement;
  return { ...statement, what: inner };
}

const known = new Map<string, WordHelp | undefined>();

function helpOn(key: string): WordHelp | undefined {
  if (!known.has(key)) known.set(key, helpMade(key));
  return known.get(key);
}

function helpMade(key: string): WordHelp | undefined {
  const word: Word | undefined = words[key];
  const what = word?.what ?? ruleComments[key];
  if (word === undefined || what === undefined) return undefined;
  return {
    what,
    form: word.form,
    example: exampleOf(word.form),
    ...(word.why === undefined ? {} : { why: word.why }),
    ...(synonyms[key] === undefined ? {} : { synonyms: synonyms[key] }),
  };
}
