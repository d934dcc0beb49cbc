import { addMissing } from '@charter/language-server/actions/add-missing.ts';
import { codesOfMissing } from '@charter/language-server/actions/missing-parts.ts';
import { expect, test } from 'vitest';
import { lowerText } from '../language/lower-text.ts';
import { applied } from './apply.ts';
import { badExamples, foundBy } from './bad-examples.ts';
import { projectOf } from './project-of.ts';

test.each(codesOfMissing)('what %s misses can be added, and then it is not missed any more', async (code) => {
  const mended: boolean[] = [];
  for (const text of badExamples(code)) {
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
