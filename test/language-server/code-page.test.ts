import { diagnosticOf } from '@charter/language-server/diagnostics.ts';
import { pageOfCode } from '@charter/language-server/features/code-page.ts';
import { expect, test } from 'vitest';
import { projectOf } from './project-of.ts';

test('whatever is found in a charter has a code that leads to a page', async () => {
  const { file, project } = await projectOf({
    a: 'charter a "A" {\n  purpose "Why"\n  outcom b "B"\n  accept strange because "No"\n  outcome c "C" { owner nobody-here }\n}',
    b: 'charter b "B" {\n  purpose "Why"\n  accept outcome-cuont because "No"\n}',
  });
  const findings = [file, project.snapshot('file:///folder/b')].flatMap((one) => [...(one?.checked.findings ?? []), ...(one?.lint ?? [])]);
  const links = new Map(
    findings.map((finding) => [finding.code, diagnosticOf(finding, project, 'page:/{code}.md').codeDescription?.href] as const),
  );
  expect([...links.keys()]).toEqual(expect.arrayContaining(['statement-unknown', 'name-unknown', 'exit-missing', 'acceptance-unknown']));
  for (const [code, href] of links) {
    expect(href).toBe(`page:/${code}.md`);
    expect(pageOfCode(project, { code })).toMatch(new RegExp(`^# ${code}\\n`));
  }
});

test('there is no page about what nobody reports', async () => {
  const { project } = await projectOf({ a: '' });
  expect(pageOfCode(project, { code: 'toString' })).toBe(null);
});
