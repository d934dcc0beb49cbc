import { missingParts } from '@charter/language-server/actions/missing-parts.ts';
import { remediesToWrite, writeRemedy } from '@charter/language-server/actions/write-remedy.ts';
import type { Charter } from '@charter/model/charter.ts';
import { lint } from '@charter/rules/engine/lint.ts';
import { rules } from '@charter/rules/engine/registry.ts';
import { eachOf } from '@charter/rules/engine/rule.ts';
import { expect, test } from 'vitest';
import { lowerText } from '../language/lower-text.ts';
import { applied } from './apply.ts';
import { projectOf } from './project-of.ts';

/** What the smallest examples lack and remedies speak of. */
const around = `partner one "One"  partner other "Other"  person somebody "S" of one  person else "E" of other
  metric something "S" in days  meeting talk "T" { kind retro }  forum body "B" { members somebody, else }`;

const charterOf = (example: string): string => (/^\s*charter /.test(example) ? example : `charter example "Example" {${example}}\n`);

test.each([...remediesToWrite])(
  'what the remedy of %s shows can be written, and then something else is found, or nothing',
  async (code) => {
    const rule = rules.find((each) => each.code === code);
    if (rule === undefined) throw new Error('There is no such rule.');
    expect(missingParts(code)).toEqual([]);
    const findingsIn = (charters: readonly Charter[]) =>
      charters.flatMap((charter) => lint(charter, [rule], { severities: new Map([[code, 'warning' as const]]), asOf: '2026-06-01' }));
    const mended: boolean[] = [];
    for (const text of eachOf(rule.bad)
      .map(charterOf)
      .flatMap((each) => [each, each.replace(/\}\s*$/, `\n${around}\n}\n`)])) {
      const marked = await projectOf({ a: text });
      const { file, project } = marked;
      const [finding] = findingsIn(file.checked.charters);
      if (finding === undefined) continue;
      for (const { edit } of writeRemedy({ file, project, start: 0, end: 0, findings: [finding], diagnosticsOf: () => [] })) {
        const { charters, findings } = lowerText(applied(marked, edit).a ?? '');
        expect(findings.filter((error) => error.code !== 'name-unknown' && error.code !== 'declared-twice')).toEqual([]);
        mended.push(findings.length === 0 && !findingsIn(charters).some(({ message }) => message === finding.message));
      }
    }
    expect(mended).toContain(true);
  },
);
