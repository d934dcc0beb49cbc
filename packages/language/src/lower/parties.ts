import type { Level } from '@charter/model/element.ts';
import type {
  Capacity,
  Conflict,
  Contributor,
  Dependency,
  Group,
  MinimumContribution,
  Parties,
  Partner,
  Person,
  Role,
  Tier,
  TradeOff,
} from '@charter/model/parties.ts';
import type { Quantity } from '@charter/model/value/quantity.ts';
import type * as ast from '../generated/ast.ts';
import { lowerInterests } from './interests.ts';
import type { Lowering } from './lowering.ts';
import { defined } from './optional.ts';
import { passage, passages } from './passages.ts';
import { cadence, money, share, value, valueIn } from './quantities.ts';
import type { Statements } from './statements.ts';

type Own = Pick<Parties, 'conflicts' | 'tradeOffs'>;

/** Lowers where interests pull apart; who takes part may stand in a file of its own. */
export function lowerParties(l: Lowering, statements: Statements): Own {
  return {
    conflicts: statements.of('Conflict').flatMap((node) => lowerConflict(l, node) ?? []),
    tradeOffs: statements.of('TradeOff').flatMap((node) => lowerTradeOff(l, node) ?? []),
  };
}

export function lowerPartner(l: Lowering, node: ast.Partner): Partner {
  return {
    ...l.declared(node),
    ...lowerInterests(l, node),
    ...defined({
      sponsor: l.onceRef(node, 'sponsors', 'sponsor'),
      allianceManager: l.onceRef(node, 'managers', 'alliance manager'),
      size: sizeOf(l, l.once(node, 'sizes', 'number of people')),
      country: l.once(node, 'countries', 'country'),
      sector: l.once(node, 'sectors', 'sector'),
      style: l.once(node, 'styles', 'style') as Partner['style'],
      pace: l.once(node, 'paces', 'pace') as Partner['pace'],
      riskAppetite: l.once(node, 'appetites', 'risk appetite') as Level | undefined,
      dependency: lowerDependency(l, l.once(node, 'dependencies', 'dependency')),
    }),
    stateBody: l.once(node, 'stateBody', 'state body') !== undefined,
    workingNorms: passages(l, node, 'norms'),
    capacities: lowerCapacities(l, node.capacities),
    minimumContributions: node.minimums.flatMap((minimum) => lowerMinimum(l, minimum) ?? []),
  };
}

export function lowerPerson(l: Lowering, node: ast.Person): Person {
  return {
    ...l.declared(node),
    ...defined({
      partner: l.ref(node, 'partner'),
      job: node.job,
      tier: l.once(node, 'levels', 'level') as Tier | undefined,
      succession: lowerSuccession(l, l.once(node, 'successions', 'succession')),
    }),
    deputies: l.refs(node, 'deputies'),
    capacities: lowerCapacities(l, node.capacities),
    contacts: passages(l, node, 'contacts'),
  };
}

function lowerSuccession(l: Lowering, node: ast.Succession | undefined): Person['succession'] {
  if (node === undefined) return undefined;
  const by = l.ref(node, 'person');
  const date = l.date(node, 'date');
  return by === undefined ? undefined : { by, origin: l.origin(node), ...defined({ date, handover: node.handover }) };
}

export function lowerRole(l: Lowering, node: ast.Role): Role {
  return {
    ...l.declared(node),
    ...defined({
      actsAs: l.once(node, 'purposes', 'purpose') as Role['actsAs'],
      accountable: l.onceRef(node, 'accountables', 'accountable person'),
      tier: l.once(node, 'levels', 'level') as Tier | undefined,
      rotates: cadence(l, l.once(node, 'rotations', 'rotation')),
    }),
    heldBy: l.refs(node, 'holders'),
    deputies: l.refs(node, 'deputies'),
    duties: passages(l, node, 'duties'),
    sharedBy: l.refs(node, 'partners'),
  };
}

export function lowerGroup(l: Lowering, node: ast.Group): Group {
  return {
    ...l.declared(node),
    critical: l.once(node, 'critical', 'word `critical`') !== undefined,
    ...defined({
      influence: l.once(node, 'influences', 'influence') as Level | undefined,
      interest: l.once(node, 'interests', 'interest') as Level | undefined,
    }),
    representedBy: l.refs(node, 'representatives'),
    stakes: passages(l, node, 'stakes'),
  };
}

export function lowerContributor(l: Lowering, node: ast.Contributor): Contributor {
  return {
    ...l.declared(node),
    pay: node.pays.flatMap((pay) => {
      const amount = money(l, pay.amount);
      return amount === undefined ? [] : [{ amount, origin: l.origin(pay), ...defined({ text: pay.text }) }];
    }),
    ...defined({ credit: l.once(node, 'credits', 'credit') }),
    does: passages(l, node, 'works'),
  };
}

function lowerDependency(l: Lowering, node: ast.Dependency | undefined): Dependency | undefined {
  const part = share(l, node?.share);
  return node && part && { share: part, origin: l.origin(node), ...defined({ fallback: node.fallback }) };
}

function lowerMinimum(l: Lowering, node: ast.MinimumContribution): MinimumContribution | undefined {
  const amount = value(l, node.amount);
  return amount && { amount, origin: l.origin(node), ...defined({ otherwise: node.otherwise }) };
}

/** What partners and people set aside. */
function lowerCapacities(l: Lowering, nodes: readonly ast.Capacity[]): readonly Capacity[] {
  return nodes.flatMap((node) => {
    const amount = value(l, node.amount);
    return amount === undefined ? [] : [{ amount, origin: l.origin(node), ...defined({ cadence: cadence(l, node.cadence) }) }];
  });
}

function sizeOf(l: Lowering, node: ast.Quantity | undefined): Quantity | undefined {
  const size = valueIn(l, node, 'people');
  return size?.kind === 'quantity' ? size : undefined;
}

function lowerConflict(l: Lowering, node: ast.Conflict): Conflict | undefined {
  const left = l.ref(node, 'left');
  const right = l.ref(node, 'right');
  if (left === undefined || right === undefined) return undefined;
  return { left, right, origin: l.origin(node), ...defined({ text: node.text }) };
}

function lowerTradeOff(l: Lowering, node: ast.TradeOff): TradeOff | undefined {
  const deal = passage(l, node);
  const resolves = l.refs(node, 'resolves');
  const acceptedBy = l.refs(node, 'accepted');
  return deal && { ...deal, resolves, acceptedBy };
}
