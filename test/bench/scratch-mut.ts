import { readFileSync, existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Workspace } from '@charter/language/workspace.ts';
import { lint } from '@charter/rules/engine/lint.ts';
const mine = process.argv[2]!.split(',');
const rules = await Promise.all(mine.map(async (p) => Object.values(await import(join('/work/lint/packages/rules/src', p + '.ts')))[0]));
const host = { use: (from: string, path: string) => { const id = join(dirname(from), path); return existsSync(id) ? { id, text: readFileSync(id, 'utf8') } : { refused: 'missing' as const, reason: 'x' }; } };
const files = readdirSync('examples', { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.charter') && !/log|people|terms/.test(f)).map((f) => 'examples/' + f);
const run = (file: string, text: string) => { const { findings, charters } = new Workspace(host as any).check(file, text); return findings.length ? undefined : charters.flatMap((c) => lint(c, rules as any, { asOf: '2026-06-01', profile: 'standard' })); };
const stats: Record<string, [number, number]> = {};
for (const file of files) {
  const text = readFileSync(file, 'utf8'); const base = run(file, text)!; const key = (f: any) => f.code + f.message; const known = new Set(base.map(key));
  const muts: [string, string, RegExp][] = [];
  const each = (name: string, re: RegExp, to: (m: RegExpExecArray) => string | undefined, expected: RegExp) => { for (const m of text.matchAll(re)) { const t = to(m as any); if (t !== undefined) muts.push([name, text.slice(0, m.index) + t + text.slice(m.index! + m[0].length), expected]); } };
  each('otherwise row removed', /^    otherwise:.*\n(?=  \})/gm, () => '', /decision-gap/);
  each('first row tightened', /(?<=when \w+ <=? )(\d+)(k|M)?(?= ?(EUR|GBP|JPY)?:)/g, (m) => m[0].replace(/\d+/, (n) => String(Number(n) * 1000000)), /decision-(unreachable|otherwise)|./);
  each('verdict removed', /^ +(iterate) (when|otherwise)(.*)\n/gm, () => '', /verdict-gap/);
  each('scale shifted into kill (>=)', /(?<=scale when [\w-]+ >=? )(\d+)/g, () => '1', /verdict-overlap|renewal-overlap/);
  each('scale shifted into kill (<=)', /(?<=scale when [\w-]+ <=? )(\d+)/g, (m) => String(Number(m[0]) * 100), /verdict-overlap|renewal-overlap/);
  each('amber removed', /amber when [^\n]*?(?=\n|  red)/g, () => '', /band-gap/);
  each('band moved', /(?<=red when [\w-]+ > )(\d+)/g, (m) => String(Number(m[0]) + 5), /band-gap/);
  each('band moved', /(?<=red when [\w-]+ < )(\d+)/g, (m) => String(Number(m[0]) - 1), /band-gap/);
  each('band overlap', /(?<=amber when [\w-]+ )>( [\d.]+)/g, (m) => `>=${m[1]}`, /band-overlap/);
  each('renewal otherwise removed', /^    (continue|stop) otherwise\n/gm, () => '', /renewal-gap|./);
  each('win as strong', /(?<=measure [\w-]+ >= )(\d+)/g, (m) => String(Number(m[0]) * 1000), /win-strength|condition-impossible/);
  each('win as strong', /(?<=measure [\w-]+ <= )(\d+)/g, () => '0', /win-strength/);
  each('pivot sign', /(?<=^  pivot [^\n]*when [\w-]+ )[<>](?= \d+[^\n]*\{)/gm, (m) => (m[0] === '<' ? '>=' : '<='), /pivot-at-start|condition|pivot-direction/);
  each('self verified', /of (\w+) \{([^}]*)verified by (\w+)/g, (m) => m[0].replace(/verified by \w+/, `verified by ${m[1]}`), /incentive-verifier/);
  each('joint measures gone', /^  joint measure .*\n/gm, () => '', /joint-measure-missing|./);
  each('reward turned', /rewards (less|more)/g, (m) => (m[1] === 'less' ? 'rewards more' : 'rewards less'), /incentive-conflict/);
  for (const [name, mutated, expected] of muts) { const found = run(file, mutated); if (found === undefined) continue; const news = found.filter((f) => !known.has(key(f))); stats[name] ??= [0, 0]; stats[name]![0]++; if (news.some((f) => expected.test(f.code))) stats[name]![1]++; else if (process.argv[3]) { let i = 0; while (mutated[i] === text[i]) i++; console.log(name, file, text.slice(0, i).split('\n').length, text.slice(text.lastIndexOf('\n', i) + 1, text.indexOf('\n', i)).trim().slice(0, 150)); } }
}
console.log(stats);
