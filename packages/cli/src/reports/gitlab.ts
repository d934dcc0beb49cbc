import type { CheckedInput } from '../checked-input.ts';
import { Fingerprints } from './fingerprints.ts';
import { printableJson } from './printable.ts';
import type { ReportContext } from './report-context.ts';

const SEVERITIES = { error: 'major', warning: 'minor', hint: 'info' } as const;

/** All findings as the code quality report that GitLab reads. */
export function gitlabReport(inputs: readonly CheckedInput[], { places }: ReportContext): string {
  const fingerprints = new Fingerprints(places);
  const issues = inputs.flatMap(({ findings }) =>
    findings.map((finding) => {
      const { path, start, end } = places.placeOf(finding.at);
      return {
        description: `${finding.message} ${finding.remedy}`,
        check_name: finding.code,
        fingerprint: fingerprints.next(finding),
        severity: SEVERITIES[finding.severity],
        location: { path, lines: { begin: start.line, end: end.line } },
      };
    }),
  );
  return `${printableJson(JSON.stringify(issues, undefined, 2))}\n`;
}
