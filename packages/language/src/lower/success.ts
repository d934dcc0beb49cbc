import type { Incentive, JointMeasure, Metric, MinimumWin, Outcome, Success, Target } from '@charter/model/success.ts';
import type * as ast from '../generated/ast.ts';
import { condition } from './conditions.ts';
import type { Lowering } from './lowering.ts';
import { defined } from './optional.ts';
import { cadence, checkRange, share, valueIn } from './quantities.ts';
import type { Statements } from './statements.ts';

/** Lowers what success is, but for its metrics, which may stand in a file of their own. */
export function lowerSuccess(l: Lowering, statements: Statements): Omit<Success, 'metrics'> {
  return {
    outcomes: statements.of('Outcome').map((node) => lowerOutcome(l, node)),
    minimumWins: statements.of('MinimumWin').map((node) => lowerMinimumWin(l, node)),
    jointMeasures: statements.of('JointMeasure').flatMap((node) => lowerJointMeasure(l, node) ?? []),
    incentives: statements.of('Incentive').map((node) => lowerIncentive(l, node)),
  };
}

export function lowerMetric(l: Lowering, node: ast.Metric): Metric {
  const source = l.once(node, 'sources', 'source');
  const measuring = l.once(node, 'measurings', 'way of measuring');
  const rhythm = cadence(l, measuring?.cadence);
  const bounds = l.once(node, 'bounds', 'range');
  const low = valueIn(l, bounds?.low, node.unit);
  const high = valueIn(l, bounds?.high, node.unit);
  if (bounds !== undefined && low !== undefined && high !== undefined) checkRange(l, bounds.low, low, high);
  return {
    ...l.declared(node),
    unit: node.unit ?? '',
    ...defined({
      source: source && { text: source.text, origin: l.origin(source), ...defined({ partner: l.ref(source, 'partner') }) },
      measured: measuring && rhythm && { cadence: rhythm, origin: l.origin(measuring), ...defined({ by: l.ref(measuring, 'person') }) },
      better: l.once(node, 'directions', 'better direction') as Metric['better'],
      timing: l.once(node, 'timings', 'timing') as Metric['timing'],
      about: l.once(node, 'aspects', 'aspect') as Metric['about'],
      range: bounds && low && high && { low, high, origin: l.origin(bounds) },
    }),
    baselines: node.baselines.flatMap((baseline) => {
      const value = valueIn(l, baseline.value, node.unit);
      return value === undefined
        ? []
        : [{ value, origin: l.origin(baseline), ...defined({ date: l.date(baseline, 'date'), text: baseline.text }) }];
    }),
    helps: l.refs(node, 'helps'),
    hurts: l.refs(node, 'hurts'),
  };
}

function lowerOutcome(l: Lowering, node: ast.Outcome): Outcome {
  return {
    ...l.declared(node),
    ...defined({ owner: l.onceRef(node, 'owners', 'owner'), because: l.once(node, 'reasons', 'reason') }),
    targets: node.targets.flatMap((target) => lowerTarget(l, target) ?? []),
    signals: l.refs(node, 'signals'),
    evidence: node.evidence,
    serves: l.refs(node, 'groups'),
  };
}

function lowerTarget(l: Lowering, node: ast.Target): Target | undefined {
  const metric = l.ref(node, 'metric');
  const by = l.date(node, 'date');
  const unit = unitOf(l, metric);
  const from = valueIn(l, node.baseline, unit);
  const to = valueIn(l, node.target, unit);
  if (metric === undefined || to === undefined) return undefined;
  return { metric, to, origin: l.origin(node), ...defined({ from, by }) };
}

function lowerMinimumWin(l: Lowering, node: ast.MinimumWin): MinimumWin {
  return {
    ...l.declared(node),
    tests: node.tests.flatMap((test) => {
      const holds = condition(l, test.condition);
      return holds === undefined ? [] : [{ condition: holds, origin: l.origin(test), ...defined({ by: l.date(test, 'date') }) }];
    }),
    ...defined({ owner: l.onceRef(node, 'owners', 'owner') }),
    proves: l.refs(node, 'proves'),
  };
}

function lowerJointMeasure(l: Lowering, node: ast.JointMeasure): JointMeasure | undefined {
  const metric = l.ref(node, 'metric');
  const owners = l.refs(node, 'owners');
  return metric === undefined ? undefined : { metric, owners, origin: l.origin(node), ...defined({ text: node.text }) };
}

function lowerIncentive(l: Lowering, node: ast.Incentive): Incentive {
  return {
    ...l.declared(node),
    ...defined({
      partner: l.ref(node, 'partner'),
      share: share(l, l.once(node, 'shares', 'share')),
      text: l.once(node, 'texts', 'description'),
    }),
    rewards: node.rewards.flatMap((reward) => {
      const metric = l.ref(reward, 'metric');
      return metric === undefined ? [] : [{ direction: reward.direction as 'more' | 'less', metric, origin: l.origin(reward) }];
    }),
    paidTo: l.refs(node, 'receivers'),
    verifiedBy: l.refs(node, 'verifiers'),
    serves: l.refs(node, 'serves'),
  };
}

/** The unit of a metric, by its name. */
export function unitOf(l: Lowering, metric: string | undefined): string | undefined {
  return metric === undefined ? undefined : (l.find(metric, 'Metric') as ast.Metric | undefined)?.unit;
}
