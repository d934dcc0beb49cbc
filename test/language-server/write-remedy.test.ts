import { missingParts } from '@charter/language-server/actions/missing-parts.ts';
import { remediesToWrite, writeRemedy } from '@charter/language-server/actions/write-remedy.ts';
import { expect, test } from 'vitest';
import { lowerText } from '../language/lower-text.ts';
import { applied } from './apply.ts';
import { badExamples, foundBy } from './bad-examples.ts';
import { projectOf } from './project-of.ts';

test.each([...remediesToWrite])(
  'what the remedy of %s shows can be written, and then something else is found, or nothing',
  async (code) => {
    expect(missingParts(code)).toEqual([]);
    const mended: boolean[] = [];
    for (const text of badExamples(code)) {
      const marked = await projectOf({ a: text });
      const { file, project } = marked;
      const [finding] = foundBy(code, file.checked.charters);
      if (finding === undefined) continue;
      for (const { edit } of writeRemedy({ file, project, start: 0, end: 0, findings: [finding], diagnosticsOf: () => [] })) {
        const { charters, findings } = lowerText(applied(marked, edit).a ?? '');
        expect(findings.filter((error) => error.code !== 'name-unknown' && error.code !== 'declared-twice')).toEqual([]);
        mended.push(findings.length === 0 && !foundBy(code, charters).some(({ message }) => message === finding.message));
      }
    }
    expect(mended).toContain(true);
  },
);
