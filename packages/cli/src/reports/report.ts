import type { CheckedInput } from '../checked-input.ts';
import { compactReport } from './compact.ts';
import { githubReport } from './github.ts';
import { gitlabReport } from './gitlab.ts';
import { jsonReport } from './json.ts';
import { junitReport } from './junit.ts';
import type { ReportContext } from './report-context.ts';
import { sarifReport } from './sarif.ts';
import { textReport } from './text.ts';

/** The ways to report findings, by the word that asks for them. */
export const REPORTS = {
  text: textReport,
  compact: compactReport,
  json: jsonReport,
  sarif: sarifReport,
  github: githubReport,
  junit: junitReport,
  gitlab: gitlabReport,
} satisfies Record<string, Report>;

export type Report = (inputs: readonly CheckedInput[], context: ReportContext) => string;

export type ReportFormat = keyof typeof REPORTS;
