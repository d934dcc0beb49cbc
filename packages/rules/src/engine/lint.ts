import type { Charter } from '@charter/model/charter.ts';
import type { Finding, Severity } from '@charter/model/finding.ts';
import { spanAlone } from '@charter/model/origin.ts';
import type { CalendarDate } from '@charter/model/value/date.ts';
import { applyAcceptances, type Judged } from './acceptances.ts';
import { profileOf } from './profile.ts';
import { remedyFor } from './remedy-names.ts';
import type { ProfileName, Report, Rule } from './rule.ts';
import { finished, type Steps } from './steps.ts';

/** What can be set from outside. */
export interface LintSettings {
  /** The severity of single rules, by code. */
  readonly severities?: ReadonlyMap<string, Severity | 'off'>;
  /** The options of single rules, by code. */
  readonly options?: ReadonlyMap<string, Rule['options']>;
  /** Instead of the profile that follows from the charter. */
  readonly profile?: ProfileName;
  readonly asOf?: CalendarDate;
}

/** A finding of a rule, with what would mend it. */
export interface LintFinding extends Finding {
  readonly fix?: Report['fix'];
  /** The rows of the inventory that it is about. */
  readonly rows?: readonly number[];
}

/** Runs rules over a charter, and leaves out what it accepts. A rule that fails costs its own findings only, and says so. */
export function lint(charter: Charter, rules: readonly Rule[], settings: LintSettings = {}): readonly LintFinding[] {
  return review(charter, rules, settings).open;
}

/** Like `lint`, and tells as well what the charter accepts. */
export function review(charter: Charter, rules: readonly Rule[], settings: LintSettings = {}): Judged<LintFinding> {
  return finished(reviewing(charter, rules, settings));
}

/** The same, one rule a step. */
export function* reviewing(charter: Charter, rules: readonly Rule[], settings: LintSettings): Steps<Judged<LintFinding>> {
  const profile = settings.profile ?? profileOf(charter).profile;
  const findings: LintFinding[] = [];
  const ran = new Set<string>();
  for (const rule of rules) {
    const severity = settings.severities?.get(rule.code) ?? rule.severity[profile];
    if (severity === 'off' || (rule.needsAsOf === true && settings.asOf === undefined)) continue;
    for (const finding of runOne(charter, rule, severity, profile, settings)) findings.push(finding);
    ran.add(rule.code);
    yield;
  }
  const codes = new Set(rules.map(({ code }) => code));
  return applyAcceptances(charter, findings, {
    document: charter.origin.document,
    codes,
    ran,
    ...(settings.asOf === undefined ? {} : { asOf: settings.asOf }),
  });
}

function runOne(charter: Charter, rule: Rule, severity: Severity, profile: ProfileName, settings: LintSettings): LintFinding[] {
  const options = { ...rule.options, ...settings.options?.get(rule.code) };
  try {
    const reports = [...rule.check(charter, { options, profile, ...(settings.asOf === undefined ? {} : { asOf: settings.asOf }) })];
    return reports.map((report) => findingOf(charter, rule, severity, report));
  } catch {
    return [ruleFailed(charter, rule)];
  }
}

function findingOf(charter: Charter, rule: Rule, severity: Severity, report: Report): LintFinding {
  const { at, message, why, remedy, others, fix, choices, rows } = report;
  return {
    code: rule.code,
    severity,
    message,
    why: why ?? rule.why,
    remedy: remedyFor(remedy ?? rule.remedy, charter),
    at: spanAlone(at),
    others: (others ?? []).map((other) => ({ ...other, at: spanAlone(other.at) })),
    rows: rows ?? rule.rows,
    ...(fix === undefined ? {} : { fix }),
    ...(choices === undefined ? {} : { choices }),
  };
}

function ruleFailed(charter: Charter, rule: Rule): LintFinding {
  return {
    code: 'rule-failed',
    severity: 'warning',
    message: `The rule \`${rule.code}\` failed on this charter, so what it would have found is missing.`,
    remedy: 'Report it, with the charter that shows it. The other rules are not touched by it.',
    at: spanAlone(charter.origin),
    others: [],
  };
}
