import fc from 'fast-check';
import { test, expect } from 'vitest';
import { lowerText } from '../language/lower-text.ts';
import { wildTexts } from '../language/generate/charter-text.ts';
import { mangled } from '../language/generate/mangled.ts';
import { renderPage } from '@charter/documents/page/page.ts';
import { toJson } from '@charter/model/json.ts';
import { CharterAstReflection } from '@charter/language/generated/ast.ts';
import { kindName } from '@charter/language/names/kinds.ts';
import { statementWords } from '@charter/language/parse/first-words.ts';
import { rules } from '../language/generate/grammar.ts';
test('kinds', () => {
  const t = new Set(Object.values(new CharterAstReflection().types).flatMap((type) => Object.values(type.properties).flatMap((p) => p.referenceType ?? [])));
  console.log('refs without', [...t].filter((x) => kindName(x) === x));
  const decl = new Set([...rules.values()].filter(r => /name=/.test(r.$cstNode?.text ?? '')).map(r => r.name));
  console.log('blocks without', [...rules.keys()].filter((x) => statementWords(x).length > 0 && kindName(x) === x));
});
test('f', { timeout: 1e9 }, () => { fc.assert(fc.property(mangled(wildTexts), (t) => { for (const c of lowerText(t).charters) { renderPage(c, { findings: [] }); toJson(c); } }), { numRuns: 2000 }); });
