import { join } from 'node:path';
import { Workspace } from '@charter/language/workspace.ts';
import { lint } from '@charter/rules/engine/lint.ts';
for (const p of process.argv[2]!.split(',')) {
  const rule: any = Object.values(await import(join('/work/lint/packages/rules/src', p + '.ts')))[0];
  const t = rule.bad.replace(/[‹›]/g, ''); const text = /^\s*charter /.test(t) ? t : `charter example "Example" {${t}}\n`;
  const { charters } = new Workspace({ use: () => ({ refused: 'missing', reason: '' }) } as any).check('m', text);
  for (const f of charters.flatMap((c) => lint(c, [rule], { severities: new Map([[rule.code, 'warning']]) }))) console.log(`${rule.code} [${Object.values(rule.severity)}]\n  ${f.message}\n  why: ${f.why}\n  do: ${f.remedy}`);
}
