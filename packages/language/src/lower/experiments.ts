import type {
  Experiment,
  ExperimentResult,
  Experiments,
  Ladder,
  RiskBudget,
  Run,
  Rung,
  SafetyReview,
  Verdict,
} from '@charter/model/experiments.ts';
import { standardRungs } from '@charter/model/experiments.ts';
import { compareDates } from '@charter/model/value/date.ts';
import type * as ast from '../generated/ast.ts';
import { rangeImpossible } from '../problems/range-impossible.ts';
import { rungTwice } from '../problems/rung-twice.ts';
import { wordUnknown } from '../problems/word-unknown.ts';
import { condition } from './conditions.ts';
import type { Lowering } from './lowering.ts';
import { onceStatement } from './once-statement.ts';
import { defined } from './optional.ts';
import { passages } from './passages.ts';
import { duration, money } from './quantities.ts';
import type { Statements } from './statements.ts';

/** Lowers what is tried, how far each try may go, and how much may be lost. */
export function lowerExperiments(l: Lowering, statements: Statements): Experiments {
  const ladders = statements.of('Ladder');
  checkRungs(l, ladders);
  const rungs = [...new Set([...ladders.flatMap((ladder) => ladder.rungs.map((rung) => rung.name ?? '')), ...standardRungs])];
  return {
    ladders: ladders.map((node) => lowerLadder(l, node)),
    experiments: statements.of('Experiment').map((node) => lowerExperiment(l, node, rungs)),
    ...defined({ riskBudget: lowerRiskBudget(l, onceStatement(l, statements.of('RiskBudget'), 'amount at risk')) }),
  };
}

/** An experiment says its rung by name only, so no two rungs may share one, whatever their ladders. */
function checkRungs(l: Lowering, ladders: readonly ast.Ladder[]): void {
  const first = new Map<string, ast.Rung>();
  for (const rung of ladders.flatMap((ladder) => ladder.rungs)) {
    if (rung.name === undefined) continue;
    const known = first.get(rung.name);
    if (known === undefined) first.set(rung.name, rung);
    else l.report(rungTwice(rung.name, l.span(rung, 'name'), l.span(known, 'name')));
  }
}

function lowerLadder(l: Lowering, node: ast.Ladder): Ladder {
  return { ...defined({ title: node.title }), rungs: node.rungs.map((rung) => lowerRung(l, rung)), origin: l.origin(node) };
}

function lowerRung(l: Lowering, node: ast.Rung): Rung {
  return { ...l.declared(node), ...defined({ budget: money(l, l.once(node, 'budgets', 'budget')) }), gates: passages(l, node, 'gates') };
}

function lowerExperiment(l: Lowering, node: ast.Experiment, rungs: readonly string[]): Experiment {
  return {
    ...l.declared(node),
    ...defined({
      rung: lowerRungName(l, node, rungs),
      owner: l.onceRef(node, 'owners', 'owner'),
      run: lowerRun(l, l.once(node, 'runs', 'time it runs')),
      budget: money(l, l.once(node, 'budgets', 'budget')),
    }),
    tests: l.refs(node, 'tests'),
    sites: l.refs(node, 'sites'),
    gates: passages(l, node, 'gates'),
    verdicts: node.rules.flatMap((rule) => lowerVerdict(l, rule) ?? []),
    safetyReviews: node.reviews.map((review) => lowerSafetyReview(l, review)),
    results: node.results.map((result) => lowerResult(l, result)),
  };
}

function lowerRungName(l: Lowering, node: ast.Experiment, rungs: readonly string[]): string | undefined {
  const name = l.once(node, 'rungs', 'rung');
  if (name === undefined || rungs.includes(name)) return name;
  l.report(wordUnknown(l.span(node, 'rungs'), name, 'a rung of a ladder in this charter', rungs));
  return undefined;
}

function lowerRun(l: Lowering, node: ast.ExperimentRun | undefined): Run | undefined {
  if (node === undefined) return undefined;
  const from = l.date(node, 'from');
  const to = l.date(node, 'to');
  if (from !== undefined && to !== undefined && compareDates(from, to) === 1) l.report(rangeImpossible(l.span(node, 'to'), from, to));
  return { ...defined({ from, to, length: duration(l, node.length) }), origin: l.origin(node) };
}

function lowerVerdict(l: Lowering, node: ast.Verdict): Verdict | undefined {
  const holds = condition(l, node.condition);
  const by = l.date(node, 'date');
  if (holds === undefined && !node.otherwise) return undefined;
  return { verdict: node.verdict as Verdict['verdict'], origin: l.origin(node), ...defined({ condition: holds, by }) };
}

function lowerSafetyReview(l: Lowering, node: ast.SafetyReview): SafetyReview {
  return {
    area: node.area as SafetyReview['area'],
    text: node.text ?? '',
    origin: l.origin(node),
    ...defined({ by: l.ref(node, 'person'), date: l.date(node, 'date') }),
  };
}

function lowerResult(l: Lowering, node: ast.ExperimentResult): ExperimentResult {
  return {
    result: node.result as ExperimentResult['result'],
    text: node.text ?? '',
    origin: l.origin(node),
    ...defined({ date: l.date(node, 'date'), changed: node.changed }),
  };
}

function lowerRiskBudget(l: Lowering, node: ast.RiskBudget | undefined): RiskBudget | undefined {
  const amount = money(l, node?.amount);
  return node && amount && { amount, origin: l.origin(node), ...defined({ text: node.text }) };
}
