import type {
  Assumption,
  CrossTraining,
  IndependenceGoal,
  KnowledgeBase,
  Learning,
  LearningGoal,
  Playbook,
  PreMortem,
  Scenario,
} from '@charter/model/learning.ts';
import type * as ast from '../generated/ast.ts';
import { link } from './link.ts';
import type { Lowering } from './lowering.ts';
import { onceStatement } from './once-statement.ts';
import { defined } from './optional.ts';
import { passages } from './passages.ts';
import { cadence } from './quantities.ts';
import type { Statements } from './statements.ts';

/** Lowers what the partners take for true, what they want to learn, and where they keep what they learned. */
export function lowerLearning(l: Lowering, statements: Statements): Learning {
  return {
    assumptions: statements.of('Assumption').map((node) => lowerAssumption(l, node)),
    learningGoals: statements.of('LearningGoal').map((node) => lowerLearningGoal(l, node)),
    playbooks: statements.of('Playbook').map((node) => lowerPlaybook(l, node)),
    crossTrainings: statements.of('CrossTraining').flatMap((node) => lowerCrossTraining(l, node) ?? []),
    independenceGoals: statements.of('Independence').flatMap((node) => lowerIndependence(l, node) ?? []),
    scenarios: statements.of('Scenario').map((node) => lowerScenario(l, node)),
    preMortems: statements.of('PreMortem').map((node) => lowerPreMortem(l, node)),
    ...defined({ knowledgeBase: lowerKnowledgeBase(l, onceStatement(l, statements.of('KnowledgeBase'), 'knowledge base')) }),
    sharedEvidence: statements.of('Evidence').flatMap((node) => link(l, node.place) ?? []),
    youSaidWeDid: statements.of('YouSaid').map((node) => ({ said: node.said ?? '', did: node.did ?? '', origin: l.origin(node) })),
  };
}

function lowerAssumption(l: Lowering, node: ast.Assumption): Assumption {
  return {
    ...l.declared(node),
    kind: node.kind as Assumption['kind'],
    ...defined({
      confidence: l.once(node, 'confidences', 'confidence') as Assumption['confidence'],
      owner: l.onceRef(node, 'owners', 'owner'),
    }),
    testedBy: l.refs(node, 'tests'),
    supports: l.refs(node, 'supports'),
  };
}

function lowerLearningGoal(l: Lowering, node: ast.LearningGoal): LearningGoal {
  return {
    ...l.declared(node),
    ...defined({ owner: l.onceRef(node, 'owners', 'owner'), due: l.onceDate(node, 'dates', 'due date') }),
    evidence: passages(l, node, 'evidence'),
    partners: l.refs(node, 'partners'),
  };
}

function lowerPlaybook(l: Lowering, node: ast.Playbook): Playbook {
  return {
    ...l.declared(node),
    ...defined({
      owner: l.onceRef(node, 'owners', 'owner'),
      due: l.onceDate(node, 'dates', 'due date'),
      place: link(l, l.once(node, 'places', 'place')),
    }),
    covers: passages(l, node, 'covers'),
  };
}

function lowerCrossTraining(l: Lowering, node: ast.CrossTraining): CrossTraining | undefined {
  const from = l.ref(node, 'giver');
  const to = l.ref(node, 'taker');
  const rhythm = cadence(l, node.cadence);
  if (from === undefined || to === undefined) return undefined;
  return { text: node.text ?? '', from, to, origin: l.origin(node), ...defined({ cadence: rhythm }) };
}

function lowerIndependence(l: Lowering, node: ast.Independence): IndependenceGoal | undefined {
  const partner = l.ref(node, 'partner');
  const optional = defined({ asset: l.ref(node, 'asset'), by: l.date(node, 'date'), provenWhen: node.proof });
  return partner === undefined ? undefined : { text: node.text ?? '', partner, origin: l.origin(node), ...optional };
}

function lowerScenario(l: Lowering, node: ast.Scenario): Scenario {
  return {
    ...l.declared(node),
    ...defined({
      shock: l.once(node, 'shocks', 'shock') as Scenario['shock'],
      situation: l.once(node, 'ifs', 'situation'),
      decidedBy: l.onceRef(node, 'deciders', 'decider'),
      owner: l.onceRef(node, 'owners', 'owner'),
      drill: cadence(l, l.once(node, 'drills', 'drill')),
    }),
    moves: passages(l, node, 'moves'),
  };
}

function lowerPreMortem(l: Lowering, node: ast.PreMortem): PreMortem {
  return {
    ...defined({ date: l.date(node, 'date') }),
    causes: node.findings.map((found) => ({ text: found.text ?? '', origin: l.origin(found), ...defined({ risk: l.ref(found, 'risk') }) })),
    origin: l.origin(node),
  };
}

function lowerKnowledgeBase(l: Lowering, node: ast.KnowledgeBase | undefined): KnowledgeBase | undefined {
  const place = link(l, node?.place);
  return node && place && { place, keepers: l.refs(node, 'keepers'), origin: l.origin(node) };
}
