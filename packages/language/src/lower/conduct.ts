import type {
  Autonomy,
  Conduct,
  Credit,
  CreditRule,
  Disclosure,
  InformationFlow,
  Investment,
  Norm,
  Practice,
  SafeChannel,
  ServiceLevel,
  StatusUpdate,
  Visibility,
} from '@charter/model/conduct.ts';
import { parseDecimal } from '@charter/model/value/decimal.ts';
import type * as ast from '../generated/ast.ts';
import type { Lowering } from './lowering.ts';
import { onceStatement } from './once-statement.ts';
import { defined } from './optional.ts';
import { passage, passages } from './passages.ts';
import { cadence, duration, value } from './quantities.ts';
import type { Statements } from './statements.ts';

/** Lowers how the partners treat each other. */
export function lowerConduct(l: Lowering, statements: Statements): Conduct {
  return {
    ...defined({
      credit: lowerCredit(l, onceStatement(l, statements.of('Credit'), 'way of giving credit')),
      visibility: lowerVisibility(l, onceStatement(l, statements.of('Visibility'), 'visibility')),
    }),
    serviceLevels: statements.of('ServiceLevel').flatMap((node) => lowerServiceLevel(l, node) ?? []),
    disclosures: statements.of('Disclosure').flatMap((node) => lowerDisclosure(l, node) ?? []),
    norms: statements.of('Norm').flatMap((node) => lowerNorms(l, node)),
    informationFlows: statements.of('InformationFlow').flatMap((node) => lowerInformationFlow(l, node) ?? []),
    statusUpdates: statements.of('StatusUpdate').flatMap((node) => lowerStatusUpdate(l, node) ?? []),
    safeChannels: statements.of('SafeChannel').flatMap((node) => lowerSafeChannel(l, node) ?? []),
    pauses: statements.of('Pause').flatMap((node) => passages(l, node, 'texts')),
    conflictProcesses: statements.of('ConflictProcess').flatMap((node) => passage(l, node) ?? []),
    practices: statements.of('Practice').flatMap((node) => lowerPractice(l, node) ?? []),
    investments: statements.of('Investment').flatMap((node) => lowerInvestment(l, node) ?? []),
    autonomies: statements.of('Autonomy').flatMap((node) => lowerAutonomies(l, node)),
  };
}

function lowerCredit(l: Lowering, node: ast.Credit | undefined): Credit | undefined {
  if (node === undefined) return undefined;
  const rules = node.parts.flatMap((part) => {
    const rule = passage(l, part);
    return rule === undefined ? [] : [{ ...rule, kind: part.kind as CreditRule['kind'] }];
  });
  return { rules, without: l.without(node), origin: l.origin(node) };
}

function lowerServiceLevel(l: Lowering, node: ast.ServiceLevel): ServiceLevel | undefined {
  const service = passage(l, node);
  const from = l.ref(node, 'provider');
  const to = l.ref(node, 'receiver');
  const promised = defined({ amount: value(l, node.amount), cadence: cadence(l, node.cadence), within: duration(l, node.within) });
  if (service === undefined || from === undefined || to === undefined) return undefined;
  return { ...service, from, to, ...promised };
}

function lowerDisclosure(l: Lowering, node: ast.Disclosure): Disclosure | undefined {
  const disclosure = passage(l, node);
  const within = duration(l, node.within);
  return disclosure && { ...disclosure, ...defined({ within }) };
}

function lowerNorms(l: Lowering, node: ast.Norm): readonly Norm[] {
  const towards = l.refs(node, 'groups');
  return passages(l, node, 'texts').map((norm) => ({ ...norm, towards }));
}

function lowerInformationFlow(l: Lowering, node: ast.InformationFlow): InformationFlow | undefined {
  const flow = passage(l, node);
  const from = l.ref(node, 'giver');
  const to = l.ref(node, 'taker');
  const rhythm = cadence(l, node.cadence);
  if (flow === undefined || from === undefined || to === undefined) return undefined;
  return { ...flow, from, to, ...defined({ cadence: rhythm }) };
}

function lowerVisibility(l: Lowering, node: ast.Visibility | undefined): Visibility | undefined {
  if (node?.visibility === undefined) return undefined;
  return { standard: node.visibility as Visibility['standard'], origin: l.origin(node), ...defined({ text: node.text }) };
}

function lowerStatusUpdate(l: Lowering, node: ast.StatusUpdate): StatusUpdate | undefined {
  const rhythm = cadence(l, node.cadence);
  const owner = l.ref(node, 'owner');
  if (rhythm === undefined) return undefined;
  const top = node.count === undefined ? undefined : parseDecimal(node.count);
  return { cadence: rhythm, origin: l.origin(node), ...defined({ top, text: node.text, owner }) };
}

function lowerSafeChannel(l: Lowering, node: ast.SafeChannel): SafeChannel | undefined {
  const channel = passage(l, node);
  const person = l.ref(node, 'person');
  return channel && { ...channel, ...defined({ with: person }) };
}

function lowerPractice(l: Lowering, node: ast.Practice): Practice | undefined {
  const practice = passage(l, node);
  return practice && { ...practice, aspect: node.aspect as Practice['aspect'] };
}

function lowerInvestment(l: Lowering, node: ast.Investment): Investment | undefined {
  const purpose = passage(l, node);
  const amount = value(l, node.amount);
  const rhythm = cadence(l, node.cadence);
  return purpose && amount && { ...purpose, amount, ...defined({ cadence: rhythm }) };
}

function lowerAutonomies(l: Lowering, node: ast.Autonomy): readonly Autonomy[] {
  const of = l.ref(node, 'actor');
  return of === undefined ? [] : passages(l, node, 'texts').map((choice) => ({ ...choice, of }));
}
