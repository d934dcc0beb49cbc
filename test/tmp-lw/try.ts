import { readFileSync } from 'node:fs';
import { Library } from '@charter/language/library.ts';
import { Lowering } from '@charter/language/lower/lowering.ts';
import { Statements } from '@charter/language/lower/statements.ts';
import { lowerLearning } from '@charter/language/lower/learning.ts';
import { lowerExperiments } from '@charter/language/lower/experiments.ts';
import { lowerWork } from '@charter/language/lower/work.ts';
export function tryText(text: string) {
  const library = new Library({ use: () => ({ refused: 'missing', reason: '' }) });
  const unit = library.unit('main', text);
  const findings: any[] = [...unit.problems];
  const block = unit.file.charters[0]!;
  const l = new Lowering('main', library.charterScope(unit, block), { findings, reach: () => undefined, place: (n) => library.place(n) });
  const s = new Statements(block.statements);
  const model = { ...lowerLearning(l, s), ...lowerExperiments(l, s), ...lowerWork(l, s) };
  return { model, findings };
}
