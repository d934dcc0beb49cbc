import { Workspace } from '@charter/language/workspace.ts';
import { parseText } from '@charter/language/parse/parser.ts';
import { readUnit } from '@charter/language/source-unit.ts';
import { namesOfFile } from '@charter/language/names/declarations.ts';
import { problemsOfText } from '@charter/language/problems/problems-of-text.ts';
import { createCharterServices } from '@charter/language/parse/services.ts';
import { lint } from '@charter/rules/engine/lint.ts';
import { rules } from '@charter/rules/engine/registry.ts';
import { charterSource } from './charter-source.ts';
const cpu=()=>{const u=process.cpuUsage();return (u.user)/1000};
const alone = { use: () => ({ refused: 'missing', reason: 'There are no files here.' }) as const };
const typed = `  outcome faster "Faster triage" {
    owner ana
    measure wait from 50 minutes to 40 minutes by 2026-04-05
  }
`;
let s=cpu(); const lexer=createCharterServices().parser.Lexer; console.log('services',cpu()-s);
s=cpu(); parseText('charter a "A" { }'); console.log('strict parser', cpu()-s);
s=cpu(); parseText('charter a "A" { outc }'); console.log('recovering parser', cpu()-s);
const text=charterSource(0,2000); const L=text.split('\n'); const line=L.findIndex((t,i)=>i>1000&&/^ {2}\S.*\{$/.test(t));
const head=L.slice(0,line).join('\n'), tail=L.slice(line).join('\n');
const sum:Record<string,number[]>={};
const t=(n:string,f:()=>any)=>{const a=cpu();const r=f();(sum[n]??=[]).push(cpu()-a);return r};
for(let round=0;round<2;round++){ for(const k in sum) delete sum[k];
for(let i=1;i<=typed.length;i+=2){const x=`${head}\n${typed.slice(0,i)}${tail}`;
 t('lex',()=>lexer.tokenize(x));
 const p=t('parse',()=>parseText(x)); t('names',()=>namesOfFile(p.file)); t('problems',()=>problemsOfText(p,'a',x));
 const c=t('check',()=>new Workspace(alone).check('a',x));
 if(!c.findings.some((f:any)=>f.severity==='error')) t('lint',()=>c.charters.map((c:any)=>lint(c,rules,{profile:'standard'})));
}
for(const k in sum){const a=sum[k].sort((x,y)=>x-y);console.log(k,a.length,'median',a[a.length>>1].toFixed(1),'p95',a[Math.floor(a.length*.95)].toFixed(1),'max',a.at(-1)!.toFixed(1))}}
