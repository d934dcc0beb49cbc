import { addMissing } from '@charter/language-server/actions/add-missing.ts';
import { codesOfMissing } from '@charter/language-server/actions/missing-parts.ts';
import type { Charter } from '@charter/model/charter.ts';
import type { LintFinding } from '@charter/rules/engine/lint.ts';
import { lint } from '@charter/rules/engine/lint.ts';
import { rules } from '@charter/rules/engine/registry.ts';
import { eachOf } from '@charter/rules/engine/rule.ts';
import { expect, test } from 'vitest';
import { lowerText } from '../language/lower-text.ts';
import { applied } from './apply.ts';
import { projectOf } from './project-of.ts';

const charterOf = (example: string): string => (/^\s*charter /.test(example) ? example : `charter example "Example" {${example}}\n`);

function foundBy(code: string, charters: readonly Charter[]): readonly LintFinding[] {
  const rule = rules.find((each) => each.code === code);
  const severities = new Map([[code, 'warning' as const]]);
  return charters.flatMap((charter) => lint(charter, rule === undefined ? [] : [rule], { severities, asOf: '2026-06-01' }));
}

/** What the smallest examples lack and some statements speak of. */
const around = 'person somebody "S"  metric something "S" in days  meeting look-back "L" { kind retro }';

test.each(codesOfMissing)('what %s misses can be added, and then it is not missed any more', async (code) => {
  const bad = eachOf(rules.find((rule) => rule.code === code)?.bad ?? []);
  const mended: boolean[] = [];
  for (const text of bad.map(charterOf).flatMap((each) => [each, each.replace(/\}\s*$/, `\n${around}\n}\n`)])) {
    const marked = await projectOf({ a: text });
    const { file, project } = marked;
    const findings = foundBy(code, file.checked.charters);
    const [action] = addMissing({ file, project, start: 0, end: 0, findings, diagnosticsOf: () => [] });
    const { charters, findings: errors } = lowerText(applied(marked, action?.edit).a ?? '');
    expect(errors).toEqual([]);
    mended.push(findings.length > 0 && foundBy(code, charters).length === 0);
  }
  expect(mended).toContain(true);
});
