import type { LanguageError } from '@charter/language/problems/language-errors.ts';
import type { Rule } from '@charter/rules/engine/rule.ts';
import { rulePage } from '@charter/rules/engine/rule-page.ts';

/** What findings have codes of. */
export interface Codes {
  readonly rules: readonly Rule[];
  readonly errors: Readonly<Record<string, LanguageError>>;
}

/** What is wrong with an acceptance is no rule that could be accepted or switched off in its turn. */
const ACCEPTANCES: Readonly<Record<string, string>> = {
  'acceptance-unknown': 'An `accept` names a rule that does not exist, so it accepts nothing. Copy the code from the finding.',
  'acceptance-expired': 'An `accept` has outlived its `until`. Mend what it was about, or agree on a new day.',
  'acceptance-unused': 'An `accept` has nothing to accept. Take it out, so that it does not hide something later.',
};

/** Everything about the code of a finding, as Markdown; nothing where there is no such code, or no more to say than the finding does. */
export function codePage(code: string, { rules, errors }: Codes): string | undefined {
  const rule = rules.find((each) => each.code === code);
  if (rule !== undefined) return rulePage(rule);
  const error = Object.hasOwn(errors, code) ? errors[code] : undefined;
  if (error !== undefined) return errorPage(code, error);
  return Object.hasOwn(ACCEPTANCES, code) ? `# ${code}\n\n${ACCEPTANCES[code]}\n` : undefined;
}

/** Whether a code has a page. */
export function hasPage(code: string, { rules, errors }: Codes): boolean {
  return rules.some((rule) => rule.code === code) || Object.hasOwn(errors, code) || Object.hasOwn(ACCEPTANCES, code);
}

function errorPage(code: string, { wrong, instead }: LanguageError): string {
  return `# ${code}

An error of the language: the charter cannot be read as it stands, so it can be neither accepted nor switched off.

**What is wrong.** ${sentence(wrong)}

**What to write instead.** ${sentence(instead)}
`;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
