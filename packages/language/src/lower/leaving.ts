import type {
  Consultation,
  Disposition,
  Exit,
  ExitDuty,
  ExitPart,
  Leaving,
  Ratification,
  Revision,
  Signature,
} from '@charter/model/leaving.ts';
import type * as ast from '../generated/ast.ts';
import type { Lowering } from './lowering.ts';
import { onceStatement } from './once-statement.ts';
import { defined } from './optional.ts';
import { passage, passages } from './passages.ts';
import { duration } from './quantities.ts';
import type { Statements } from './statements.ts';

/** Lowers how the partners part, and who stands behind the text. */
export function lowerLeaving(l: Lowering, statements: Statements): Leaving {
  return {
    ...defined({ exit: lowerExit(l, onceStatement(l, statements.of('Exit'), 'exit')) }),
    ratifications: statements.of('Ratification').map((node) => lowerRatification(l, node)),
    consultations: statements.of('Consultation').flatMap((node) => lowerConsultation(l, node) ?? []),
    revisions: statements.of('Revision').flatMap((node) => lowerRevision(l, node) ?? []),
  };
}

function lowerExit(l: Lowering, node: ast.Exit | undefined): Exit | undefined {
  if (node === undefined) return undefined;
  return {
    ...defined({
      notice: duration(l, l.once(node, 'notices', 'notice')),
      windDown: duration(l, l.once(node, 'windDowns', 'time for winding down')),
    }),
    everyPartnerMayLeave: l.once(node, 'everyPartner', 'right of every partner to leave') !== undefined,
    openTo: l.refs(node, 'openTo'),
    parts: node.parts.flatMap((part) => lowerPart(l, part) ?? []),
    dispositions: node.dispositions.flatMap((disposition) => lowerDisposition(l, disposition) ?? []),
    duties: node.duties.flatMap((duty) => lowerDuty(l, duty) ?? []),
    without: l.without(node),
    origin: l.origin(node),
  };
}

function lowerPart(l: Lowering, node: ast.ExitPart): ExitPart | undefined {
  const said = passage(l, node);
  const length = duration(l, node.length);
  return said && { part: node.part as ExitPart['part'], ...said, ...defined({ length }) };
}

function lowerDisposition(l: Lowering, node: ast.Disposition): Disposition | undefined {
  const asset = l.ref(node, 'asset');
  const partner = l.ref(node, 'partner');
  return asset === undefined ? undefined : { asset, origin: l.origin(node), ...defined({ partner, text: node.text }) };
}

function lowerDuty(l: Lowering, node: ast.ExitDuty): ExitDuty | undefined {
  const duty = passage(l, node);
  const said = defined({ by: l.ref(node, 'person'), within: duration(l, node.within) });
  return duty && { ...duty, ...said };
}

function lowerRatification(l: Lowering, node: ast.Ratification): Ratification {
  return {
    ...defined({ date: l.date(node, 'date'), forum: l.ref(node, 'forum'), digest: l.once(node, 'digests', 'digest') }),
    signatures: node.signatures.flatMap((signature) => lowerSignature(l, signature) ?? []),
    origin: l.origin(node),
  };
}

function lowerSignature(l: Lowering, node: ast.Signature): Signature | undefined {
  const person = l.ref(node, 'person');
  const partner = l.ref(node, 'partner');
  const date = l.date(node, 'date');
  return person === undefined || partner === undefined ? undefined : { person, partner, origin: l.origin(node), ...defined({ date }) };
}

function lowerConsultation(l: Lowering, node: ast.Consultation): Consultation | undefined {
  const partner = l.ref(node, 'partner');
  const date = l.date(node, 'date');
  if (partner === undefined) return undefined;
  return { functions: passages(l, node, 'functions'), partner, origin: l.origin(node), ...defined({ date }) };
}

function lowerRevision(l: Lowering, node: ast.Revision): Revision | undefined {
  const change = passage(l, node);
  const date = l.date(node, 'date');
  const record = l.ref(node, 'record');
  if (change === undefined || date === undefined || node.version === undefined) return undefined;
  return { version: node.version, date, ...change, ...defined({ record }) };
}
