import type { Charter } from '@charter/model/charter.ts';
import type { LintFinding } from '@charter/rules/engine/lint.ts';
import { lint } from '@charter/rules/engine/lint.ts';
import { rules } from '@charter/rules/engine/registry.ts';
import { eachOf } from '@charter/rules/engine/rule.ts';

/** What the smallest examples lack, and what is to be written for them may speak of. */
const around = `partner one "One"  partner other "Other"  person somebody "S" of one  person else "E" of other
  metric something "S" in days  meeting look-back "L" { kind retro }  forum body "B" { members somebody, else }`;

const charterOf = (example: string): string => (/^\s*charter /.test(example) ? example : `charter example "Example" {${example}}\n`);

/** The bad examples of a rule as files, as they are and with somebody and something around them. */
export function badExamples(code: string): string[] {
  const bad = eachOf(rules.find((rule) => rule.code === code)?.bad ?? []);
  return bad.map(charterOf).flatMap((text) => [text, text.replace(/\}\s*$/, `\n${around}\n}\n`)]);
}

/** What one rule finds, however much is asked of the charters otherwise. */
export function foundBy(code: string, charters: readonly Charter[]): readonly LintFinding[] {
  const rule = rules.filter((each) => each.code === code);
  return charters.flatMap((charter) => lint(charter, rule, { severities: new Map([[code, 'warning']]), asOf: '2026-06-01' }));
}
