import type { Asset, Confidentiality, DataAccess, DataEnd, IpModel, OwnerShare, Publishing, Right, Rights } from '@charter/model/rights.ts';
import type * as ast from '../generated/ast.ts';
import { rangeImpossible } from '../problems/range-impossible.ts';
import { link } from './link.ts';
import type { Lowering } from './lowering.ts';
import { onceStatement } from './once-statement.ts';
import { defined } from './optional.ts';
import { passage, passages } from './passages.ts';
import { duration, share } from './quantities.ts';
import type { Statements } from './statements.ts';

/** Lowers what is whose, but for the assets, which may stand in a file of their own. */
export function lowerRights(l: Lowering, statements: Statements): Omit<Rights, 'assets'> {
  return {
    ipModels: statements.of('IpModel').flatMap((node) => lowerIpModel(l, node) ?? []),
    ...defined({ publishing: lowerPublishing(l, onceStatement(l, statements.of('Publishing'), 'agreement on publishing')) }),
    dataAccess: statements.of('DataAccess').map((node) => lowerDataAccess(l, node)),
    confidentiality: statements.of('Confidentiality').flatMap((node) => lowerConfidentiality(l, node) ?? []),
  };
}

export function lowerAsset(l: Lowering, node: ast.Asset): Asset {
  return {
    ...l.declared(node),
    ...defined({
      kind: l.once(node, 'kinds', 'kind') as Asset['kind'],
      keptBy: l.onceRef(node, 'keepers', 'keeper'),
      operatedBy: l.onceRef(node, 'operators', 'operator'),
    }),
    owners: node.owners.flatMap((owner) => lowerOwner(l, owner) ?? []),
    shared: l.once(node, 'shared', 'word `shared`') !== undefined,
    rights: node.rights.flatMap((right) => lowerRight(l, right) ?? []),
    places: node.places.flatMap((place) => link(l, place) ?? []),
    usedFor: passages(l, node, 'uses'),
  };
}

function lowerOwner(l: Lowering, node: ast.OwnerShare): OwnerShare | undefined {
  const partner = l.ref(node, 'partner');
  const part = share(l, node.share);
  return partner === undefined ? undefined : { partner, origin: l.origin(node), ...defined({ share: part }) };
}

function lowerRight(l: Lowering, node: ast.Right): Right | undefined {
  const partners = l.refs(node, 'partners');
  // Without anybody who could be made out, it would read as if nobody might.
  if (node.extent === undefined && partners.length === 0) return undefined;
  return {
    right: node.right as Right['right'],
    everybody: node.extent === 'everybody',
    partners,
    origin: l.origin(node),
    ...defined({ exit: node.when as Right['exit'], text: node.text }),
  };
}

function lowerIpModel(l: Lowering, node: ast.IpModel): IpModel | undefined {
  const agreedOn = l.date(node, 'date');
  if (node.model === undefined) return undefined;
  return { model: node.model as IpModel['model'], origin: l.origin(node), ...defined({ text: node.text, agreedOn }) };
}

function lowerPublishing(l: Lowering, node: ast.Publishing | undefined): Publishing | undefined {
  return (
    node && {
      rules: passages(l, node, 'rules'),
      without: l.without(node),
      origin: l.origin(node),
      ...defined({
        review: duration(l, l.once(node, 'reviews', 'time for review')),
        embargo: duration(l, l.once(node, 'embargoes', 'embargo')),
        decidedBy: l.onceRef(node, 'deciders', 'decider'),
        agreedOn: l.onceDate(node, 'dates', 'day of agreement'),
      }),
    }
  );
}

function lowerDataAccess(l: Lowering, node: ast.DataAccess): DataAccess {
  const until = lowerDataEnd(l, l.once(node, 'ends', 'end'));
  const readyOn = l.onceDate(node, 'readies', 'day on which it is ready');
  if (until?.date !== undefined && readyOn !== undefined && until.date < readyOn) {
    l.report(rangeImpossible(until.origin, readyOn, until.date));
  }
  return {
    ...l.declared(node),
    to: l.refs(node, 'receivers'),
    treatments: passages(l, node, 'treatments'),
    ...defined({
      from: l.onceRef(node, 'providers', 'partner it comes from'),
      purpose: l.once(node, 'purposes', 'purpose'),
      until,
      steward: l.onceRef(node, 'stewards', 'steward'),
      readyOn,
    }),
  };
}

function lowerDataEnd(l: Lowering, node: ast.DataEnd | undefined): DataEnd | undefined {
  if (node === undefined) return undefined;
  const date = l.date(node, 'date');
  const afterExit = duration(l, node.afterExit);
  return date === undefined && afterExit === undefined ? undefined : { origin: l.origin(node), ...defined({ date, afterExit }) };
}

function lowerConfidentiality(l: Lowering, node: ast.Confidentiality): Confidentiality | undefined {
  const matter = passage(l, node);
  const length = duration(l, node.length);
  return matter && { ...matter, ...defined({ for: length }) };
}
