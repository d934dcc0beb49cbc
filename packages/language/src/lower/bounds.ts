import type {
  Bounds,
  CoreCapability,
  Criterion,
  Ranking,
  Readiness,
  RedLine,
  Selection,
  Stabilisation,
  Stage,
} from '@charter/model/bounds.ts';
import type { Passage } from '@charter/model/passage.ts';
import type * as ast from '../generated/ast.ts';
import type { Lowering } from './lowering.ts';
import { onceStatement } from './once-statement.ts';
import { defined } from './optional.ts';
import { passage, passages } from './passages.ts';
import { lowerCarveOut, lowerPhase } from './phases.ts';
import { value, valueIn } from './quantities.ts';
import type { Statements } from './statements.ts';

/** Lowers where the partnership begins and ends, and what limits it. */
export function lowerBounds(l: Lowering, statements: Statements): Bounds {
  const scopes = statements.of('Scope');
  const pledges = statements.of('Pledge');
  const flexibilities = statements.of('Flexibility');
  return {
    inScope: textsOf(
      l,
      scopes.filter(({ inside }) => inside),
    ),
    outOfScope: textsOf(
      l,
      scopes.filter(({ inside }) => !inside),
    ),
    weWill: textsOf(
      l,
      pledges.filter(({ not }) => !not),
    ),
    weWillNot: textsOf(
      l,
      pledges.filter(({ not }) => not),
    ),
    constraints: textsOf(l, statements.of('Constraint')),
    redLines: statements.of('RedLine').flatMap((node) => lowerRedLine(l, node) ?? []),
    rankings: statements.of('Ranking').map((node): Ranking => ({ outcomes: l.refs(node, 'outcomes'), origin: l.origin(node) })),
    carveOuts: statements.of('CarveOut').map((node) => lowerCarveOut(l, node)),
    coreCapabilities: statements.of('CoreCapability').flatMap((node) => lowerCoreCapability(l, node) ?? []),
    flexible: textsOf(
      l,
      flexibilities.filter(({ kind }) => kind === 'flexible'),
    ),
    fixed: textsOf(
      l,
      flexibilities.filter(({ kind }) => kind === 'fixed'),
    ),
    ...defined({
      stabilisation: lowerStabilisation(l, onceStatement(l, statements.of('Stabilisation'), 'day of steady running')),
      readiness: lowerReadiness(l, onceStatement(l, statements.of('Readiness'), 'readiness')),
      selection: lowerSelection(l, onceStatement(l, statements.of('Selection'), 'selection')),
    }),
    stages: statements.of('Stage').flatMap((node) => lowerStage(l, node) ?? []),
    phases: statements.of('Phase').map((node) => lowerPhase(l, node)),
  };
}

type Texts = ast.Scope | ast.Pledge | ast.Constraint | ast.Flexibility;

function textsOf(l: Lowering, nodes: readonly Texts[]): readonly Passage[] {
  return nodes.flatMap((node) => passages(l, node, 'texts'));
}

function lowerRedLine(l: Lowering, node: ast.RedLine): RedLine | undefined {
  const line = passage(l, node);
  return line && { ...line, ...defined({ leadsTo: node.leadsTo as RedLine['leadsTo'], decision: l.ref(node, 'decision') }) };
}

function lowerStabilisation(l: Lowering, node: ast.Stabilisation | undefined): Stabilisation | undefined {
  const by = node && l.date(node, 'date');
  return node === undefined || by === undefined ? undefined : { by, origin: l.origin(node), ...defined({ text: node.text }) };
}

function lowerCoreCapability(l: Lowering, node: ast.CoreCapability): CoreCapability | undefined {
  const capability = passage(l, node);
  const partner = l.ref(node, 'partner');
  return capability === undefined || partner === undefined ? undefined : { ...capability, partner };
}

function lowerReadiness(l: Lowering, node: ast.Readiness | undefined): Readiness | undefined {
  if (node?.verdict === undefined) return undefined;
  return {
    verdict: node.verdict as Readiness['verdict'],
    history: passages(l, node, 'histories'),
    distrust: passages(l, node, 'distrusts'),
    origin: l.origin(node),
    ...defined({ because: node.reason }),
  };
}

function lowerSelection(l: Lowering, node: ast.Selection | undefined): Selection | undefined {
  return node && { criteria: node.criteria.flatMap((criterion) => lowerCriterion(l, criterion) ?? []), origin: l.origin(node) };
}

function lowerCriterion(l: Lowering, node: ast.Criterion): Criterion | undefined {
  const criterion = passage(l, node);
  const score = value(l, node.score);
  const outOf = valueIn(l, node.scale, node.score?.unit ?? '');
  return criterion && { ...criterion, ...defined({ score, outOf }) };
}

function lowerStage(l: Lowering, node: ast.Stage): Stage | undefined {
  const partner = l.ref(node, 'partner');
  const date = l.date(node, 'date');
  if (partner === undefined) return undefined;
  return { level: node.level as Stage['level'], partner, origin: l.origin(node), ...defined({ date }) };
}
