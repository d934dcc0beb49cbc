import { readFileSync, existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Workspace } from '@charter/language/workspace.ts';
import { lint } from '@charter/rules/engine/lint.ts';
import { profileOf } from '@charter/rules/engine/profile.ts';
const mine = process.argv[2]!.split(',');
const rules = await Promise.all(mine.map(async (p) => Object.values(await import(join('/work/lint/packages/rules/src', p + '.ts')))[0]));
const host = { use: (from: string, path: string) => { const id = join(dirname(from), path); return existsSync(id) ? { id, text: readFileSync(id, 'utf8') } : { refused: 'missing' as const, reason: 'x' }; } };
const files = process.argv.length > 3 ? process.argv.slice(3) : readdirSync('examples', { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.charter') && !/log|people|terms/.test(f)).map((f) => 'examples/' + f);
for (const file of files) {
  const text = readFileSync(file, 'utf8');
  const { findings, charters } = new Workspace(host as any).check(file, text);
  if (findings.length) console.log(file, 'language findings', findings.length);
  for (const c of charters) for (const f of lint(c, rules as any, { asOf: '2026-06-01' })) {
    const t = readFileSync(f.at.document, 'utf8');
    console.log(`${file.split('/').at(-1)}:${t.slice(0, f.at.start).split('\n').length} ${profileOf(c).profile} ${f.severity} [${f.code}] \`${t.slice(f.at.start, f.at.end).slice(0, 50)}\` ${f.message}${f.fix ? ' FIX ' + JSON.stringify(f.fix.edits.map((e) => e.text)) : ''}\n     -> ${f.remedy}`);
  }
}
