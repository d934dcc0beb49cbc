import type {
  Backlog,
  BacklogItem,
  Commitment,
  Deliverable,
  Flow,
  HandOff,
  Milestone,
  Spike,
  Step,
  Work,
  Workstream,
} from '@charter/model/work.ts';
import type * as ast from '../generated/ast.ts';
import type { Lowering } from './lowering.ts';
import { defined } from './optional.ts';
import { passages } from './passages.ts';
import { cadence, duration, value } from './quantities.ts';
import { lowerRaci } from './raci.ts';
import type { Statements } from './statements.ts';

/** Lowers what is done, who does it, by when, and how one knows that it is good. */
export function lowerWork(l: Lowering, statements: Statements): Work {
  return {
    workstreams: statements.of('Workstream').map((node) => lowerWorkstream(l, node)),
    raciTables: statements.of('Raci').map((node) => lowerRaci(l, node)),
    deliverables: statements.of('Deliverable').map((node) => lowerDeliverable(l, node)),
    milestones: statements.of('Milestone').map((node) => lowerMilestone(l, node)),
    backlogs: statements.of('Backlog').map((node) => lowerBacklog(l, node)),
    spikes: statements.of('Spike').map((node) => lowerSpike(l, node)),
    flows: statements.of('Flow').map((node) => lowerFlow(l, node)),
    commitments: statements.of('Commitment').map((node) => lowerCommitment(l, node)),
  };
}

function lowerWorkstream(l: Lowering, node: ast.Workstream): Workstream {
  return {
    ...l.declared(node),
    leads: l.refs(node, 'leads'),
    uses: l.refs(node, 'uses'),
    dependsOn: l.refs(node, 'dependsOn'),
    serves: l.refs(node, 'serves'),
    raciTables: node.tables.map((table) => lowerRaci(l, table)),
  };
}

function lowerDeliverable(l: Lowering, node: ast.Deliverable): Deliverable {
  return {
    ...l.declared(node),
    ...defined({
      owner: l.onceRef(node, 'owners', 'owner'),
      due: l.onceDate(node, 'dates', 'due date'),
      workstream: l.onceRef(node, 'workstreams', 'workstream'),
    }),
    acceptance: passages(l, node, 'acceptance'),
    signOffs: node.signOffs.map((signOff) => ({
      ...defined({ at: l.ref(signOff, 'meeting'), by: l.ref(signOff, 'person'), date: l.date(signOff, 'date') }),
      origin: l.origin(signOff),
    })),
  };
}

function lowerMilestone(l: Lowering, node: ast.Milestone): Milestone {
  return {
    ...l.declared(node),
    ...defined({
      due: l.onceDate(node, 'dates', 'due date'),
      owner: l.onceRef(node, 'owners', 'owner'),
      retro: l.onceRef(node, 'retros', 'retro'),
    }),
    delivers: l.refs(node, 'deliverables'),
  };
}

function lowerBacklog(l: Lowering, node: ast.Backlog): Backlog {
  const rank = l.once(node, 'ranks', 'reranking');
  const rhythm = cadence(l, rank?.cadence);
  const by = rank && l.ref(rank, 'person');
  return {
    ...defined({
      title: node.title,
      reranked: rank && rhythm && { cadence: rhythm, origin: l.origin(rank), ...defined({ by }) },
    }),
    items: node.items.map(
      (item): BacklogItem => ({
        text: item.text ?? '',
        origin: l.origin(item),
        ...defined({ edge: l.ref(item, 'edge'), owner: l.ref(item, 'owner'), workstream: l.ref(item, 'workstream') }),
      }),
    ),
    origin: l.origin(node),
  };
}

function lowerSpike(l: Lowering, node: ast.Spike): Spike {
  return {
    ...l.declared(node),
    ...defined({
      timeBox: duration(l, l.once(node, 'boxes', 'time-box')),
      owner: l.onceRef(node, 'owners', 'owner'),
      due: l.onceDate(node, 'dates', 'due date'),
    }),
    questions: passages(l, node, 'questions'),
  };
}

function lowerFlow(l: Lowering, node: ast.Flow): Flow {
  return {
    ...defined({ state: node.when as Flow['state'] }),
    title: node.title ?? '',
    steps: node.steps.flatMap((step) => (step.$type === 'Step' ? lowerStep(l, step) : (lowerHandOff(l, step) ?? []))),
    origin: l.origin(node),
  };
}

function lowerStep(l: Lowering, node: ast.Step): Step {
  const whose = defined({ partner: l.ref(node, 'partner'), owner: l.ref(node, 'owner') });
  return { kind: 'step', text: node.text ?? '', origin: l.origin(node), ...whose };
}

function lowerHandOff(l: Lowering, node: ast.HandOff): HandOff | undefined {
  const from = l.ref(node, 'giver');
  const to = l.ref(node, 'taker');
  if (from === undefined || to === undefined) return undefined;
  return { kind: 'hand-off', text: node.text ?? '', from, to, origin: l.origin(node) };
}

function lowerCommitment(l: Lowering, node: ast.Commitment): Commitment {
  const reversible = l.once(node, 'reversible', 'word on taking it back');
  return {
    ...l.declared(node),
    partners: l.refs(node, 'partners'),
    ...defined({
      size: value(l, l.once(node, 'sizes', 'size')),
      due: l.onceDate(node, 'dates', 'due date'),
      reversible: reversible === undefined ? undefined : reversible === 'reversible',
      owner: l.onceRef(node, 'owners', 'owner'),
    }),
  };
}
