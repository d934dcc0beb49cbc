import type {
  Closed,
  Contributed,
  Delivered,
  Escalated,
  ExitInvoked,
  Measured,
  Noted,
  Pivoted,
  Raised,
  TrustDeposit,
} from '@charter/model/log.ts';
import type { TrustKind } from '@charter/model/trust.ts';
import type * as ast from '../generated/ast.ts';
import type { Lowering } from './lowering.ts';
import { defined } from './optional.ts';
import { passage } from './passages.ts';
import { value, valueIn } from './quantities.ts';
import { unitOf } from './success.ts';

/** A measured value, in the unit of its metric. */
export function lowerMeasured(l: Lowering, node: ast.Measured): Measured | undefined {
  const metric = l.ref(node, 'metric');
  const measured = valueIn(l, node.value, unitOf(l, metric));
  const by = l.ref(node, 'person');
  if (metric === undefined || measured === undefined) return undefined;
  return { kind: 'measured', metric, value: measured, origin: l.origin(node), ...defined({ by, text: node.text }) };
}

export function lowerTrustDeposit(l: Lowering, node: ast.TrustDeposit): TrustDeposit | undefined {
  const deposit = passage(l, node);
  const partner = l.ref(node, 'partner');
  if (deposit === undefined || partner === undefined) return undefined;
  return { kind: 'trust', partner, ...deposit, ...defined({ trust: node.kind as TrustKind | undefined }) };
}

export function lowerRaised(l: Lowering, node: ast.Raised): Raised | undefined {
  const subject = l.ref(node, 'subject');
  const by = l.ref(node, 'person');
  return subject === undefined ? undefined : { kind: 'raised', subject, origin: l.origin(node), ...defined({ by, text: node.text }) };
}

export function lowerClosed(l: Lowering, node: ast.Closed): Closed | undefined {
  const subject = l.ref(node, 'subject');
  return subject === undefined ? undefined : { kind: 'closed', subject, origin: l.origin(node), ...defined({ text: node.text }) };
}

export function lowerEscalated(l: Lowering, node: ast.Escalated): Escalated | undefined {
  const subject = l.ref(node, 'subject');
  const to = l.ref(node, 'decider');
  const by = l.ref(node, 'person');
  if (subject === undefined || to === undefined) return undefined;
  return { kind: 'escalated', subject, to, origin: l.origin(node), ...defined({ by, text: node.text }) };
}

export function lowerContributed(l: Lowering, node: ast.Contributed): Contributed | undefined {
  const contribution = passage(l, node);
  const partner = l.ref(node, 'partner');
  const worth = value(l, node.worth);
  if (contribution === undefined || partner === undefined) return undefined;
  return { kind: 'contributed', partner, ...contribution, ...defined({ worth }) };
}

export function lowerPivoted(l: Lowering, node: ast.Pivoted): Pivoted | undefined {
  const pivot = l.ref(node, 'pivot');
  return pivot === undefined ? undefined : { kind: 'pivoted', pivot, origin: l.origin(node), ...defined({ text: node.text }) };
}

export function lowerDelivered(l: Lowering, node: ast.Delivered): Delivered | undefined {
  const subject = l.ref(node, 'deliverable');
  const by = l.ref(node, 'person');
  return subject === undefined ? undefined : { kind: 'delivered', subject, origin: l.origin(node), ...defined({ by, text: node.text }) };
}

export function lowerExitInvoked(l: Lowering, node: ast.ExitInvoked): ExitInvoked | undefined {
  const by = l.ref(node, 'partner');
  return by === undefined ? undefined : { kind: 'exit-invoked', by, origin: l.origin(node), ...defined({ text: node.text }) };
}

export function lowerNoted(l: Lowering, node: ast.Noted): Noted | undefined {
  const noted = passage(l, node);
  const by = l.ref(node, 'person');
  return noted && { kind: 'noted', ...noted, ...defined({ by }) };
}
