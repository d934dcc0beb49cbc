import type { Charter } from '@charter/model/charter.ts';
import type { Fix, RelatedPlace, Severity } from '@charter/model/finding.ts';
import type { Span } from '@charter/model/origin.ts';
import type { CalendarDate } from '@charter/model/value/date.ts';

/** How much is asked of a charter. */
export type ProfileName = 'light' | 'standard' | 'joint-venture';

/** The part of a charter that a rule is about. */
export type Topic =
  | 'frame'
  | 'bounds'
  | 'parties'
  | 'success'
  | 'learning'
  | 'work'
  | 'forums'
  | 'deciding'
  | 'conduct'
  | 'trust'
  | 'exchange'
  | 'change'
  | 'keeping'
  | 'leaving'
  | 'record'
  | 'calendar'
  | 'text';

/** What can be set for a rule; the values here are the defaults. */
export type Options = Readonly<Record<string, number | string | readonly string[]>>;

/** One thing that an expert reviewer would look for. One rule, one file. */
export interface Rule<O extends Options = Options> {
  /** Stable for ever once released; also the name of the file. */
  readonly code: string;
  readonly topic: Topic;
  /** The first version that has it. */
  readonly since: string;
  readonly severity: Readonly<Record<ProfileName, Severity | 'off'>>;
  /** What it asks for, in one sentence. */
  readonly summary: string;
  /** Why it matters, in a sentence or two. */
  readonly why: string;
  /** Where the advice comes from. */
  readonly source: string;
  /** What to do about it, where a report says nothing more exact; `$person` and the like stand for names of the charter. */
  readonly remedy: string;
  /** The rows of the inventory it serves. */
  readonly rows: readonly number[];
  readonly options?: O;
  /** Needs a day to be told; without one it is not run. */
  readonly needsAsOf?: true;
  /** A method, so that a rule with options of its own is a rule. */
  check(charter: Charter, context: RuleContext<O>): Iterable<Report>;
  /** Statements of a charter that the rule reports once; `‹` and `›` stand around the exact range. A rule of several parts has several. */
  readonly bad: Examples;
  /** The same, mended. */
  readonly good: Examples;
}

/** One example, or several. */
export type Examples = string | readonly string[];

export interface RuleContext<O extends Options = Options> {
  readonly options: O;
  readonly profile: ProfileName;
  /** The day on which the charter is looked at, where it was given. */
  readonly asOf?: CalendarDate;
}

/** What a rule has found at one place. */
export interface Report {
  readonly at: Span;
  /** What is wrong here, in one sentence, with the names and numbers of this charter. */
  readonly message: string;
  /** Why it matters, where it can be said more exactly than by the rule. */
  readonly why?: string;
  /** What to write instead, where it can be said more exactly than by the rule. */
  readonly remedy?: string;
  /** The rows of the inventory that it is about, where the rule serves others as well. */
  readonly rows?: readonly number[];
  readonly others?: readonly RelatedPlace[];
  /** The change that mends it, whoever makes it. */
  readonly fix?: Fix;
  /** Where there are several, of which people have to choose one. */
  readonly choices?: readonly Fix[];
}

/** The examples of a rule, one by one. */
export function eachOf(examples: Examples): readonly string[] {
  return typeof examples === 'string' ? [examples] : examples;
}

/** Declares a rule; only there so that the types of its options are inferred. */
export function rule<O extends Options = Options>(definition: Rule<O>): Rule<O> {
  return definition;
}
