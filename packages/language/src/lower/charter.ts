import type { Charter } from '@charter/model/charter.ts';
import type { Acceptance } from '@charter/model/element.ts';
import type { Finding } from '@charter/model/finding.ts';
import type { AstNode } from 'langium';
import type * as ast from '../generated/ast.ts';
import type { Library } from '../library.ts';
import type { SourceUnit } from '../source-unit.ts';
import { inTextOrder, lowerAcceptance } from './acceptance.ts';
import { lowerBounds } from './bounds.ts';
import { lowerChange } from './change.ts';
import { lowerConduct } from './conduct.ts';
import { lowerDeciding } from './deciding.ts';
import { lowerExchanges } from './exchange.ts';
import { lowerExperiments } from './experiments.ts';
import { lowerForums } from './forums.ts';
import { lowerFrame } from './frame.ts';
import { lowerKeeping } from './keeping.ts';
import { lowerLearning } from './learning.ts';
import { lowerLeaving } from './leaving.ts';
import { lowerLogEntries } from './log.ts';
import type { LoweringNotes } from './lowering.ts';
import { Lowering } from './lowering.ts';
import { lowerParties } from './parties.ts';
import { lowerRights } from './rights.ts';
import { lowerShared, SharedParts } from './shared.ts';
import { Statements } from './statements.ts';
import { lowerSuccess } from './success.ts';
import { lowerTrust } from './trust.ts';
import { lowerWork } from './work.ts';

/** Turns the tree of a charter into what it means, with all it takes from other files; notes what is wrong in `findings`. Never throws. */
export function lowerCharter(block: ast.CharterBlock, unit: SourceUnit, library: Library, findings: Finding[]): Charter {
  const reached = new Set<AstNode>();
  const acceptances: Acceptance[] = [];
  const notes: LoweringNotes = {
    findings,
    reach: (node) => reached.add(node),
    accept: (node, l) => acceptances.push(lowerAcceptance(l, node)),
    place: (node) => library.place(node),
  };
  const l = new Lowering(unit.id, library.charterScope(unit, block), notes);
  const statements = new Statements(block.statements);
  const topics = {
    ...lowerFrame(l, statements),
    ...lowerBounds(l, statements),
    ...lowerParties(l, statements),
    ...lowerSuccess(l, statements),
    ...lowerLearning(l, statements),
    ...lowerExperiments(l, statements),
    ...lowerWork(l, statements),
    ...lowerForums(l, statements),
    ...lowerDeciding(l, statements),
    ...lowerConduct(l, statements),
    ...lowerTrust(l, statements),
    ...lowerExchanges(l, statements),
    ...lowerRights(l, statements),
    ...lowerChange(l, statements),
    ...lowerKeeping(l, statements),
    ...lowerLeaving(l, statements),
  };
  const log = library
    .logsOf(unit, block)
    .flatMap(({ unit, log }) => lowerLogEntries(new Lowering(unit.id, library.logScope(unit, log), notes), log));
  const shared = new SharedParts();
  for (const statement of block.statements) lowerShared(l, statement, shared);
  // A definition is referred to by no name: whoever uses its file means its words.
  for (const { file } of [unit, ...library.uses(unit).units]) {
    for (const node of file.shared) if (node.$type === 'Definition') reached.add(node);
  }
  lowerReached(reached, library, notes, shared);
  return {
    id: block.name ?? '',
    title: block.title ?? block.name ?? '',
    origin: l.origin(block),
    without: l.without({ exceptions: [...unit.file.acceptances, ...statements.of('Acceptance'), ...statements.of('Waiver')] }),
    acceptances: acceptances.sort(inTextOrder),
    notes: statements.of('Note').map((node) => ({ text: node.text ?? '', private: node.private, origin: l.origin(node) })),
    ...topics,
    ...shared,
    log,
  };
}

/** Takes in what stands outside of the charter; lowering it may reach further, which a set that grows while it is walked allows for. */
function lowerReached(reached: Set<AstNode>, library: Library, notes: LoweringNotes, shared: SharedParts): void {
  const taken = new Set<AstNode>();
  for (const node of reached) {
    const whole = outermost(node);
    const unit = library.unitOf(whole);
    if (whole.$container?.$type !== 'File' || unit === undefined || taken.has(whole)) continue;
    taken.add(whole);
    lowerShared(new Lowering(unit.id, library.topScope(unit), notes), whole as ast.Shared, shared);
  }
}

/** The statement that a declaration is part of: an interest belongs to its partner. */
function outermost(node: AstNode): AstNode {
  let outer = node;
  while (outer.$container !== undefined && outer.$container.$type !== 'File' && outer.$container.$type !== 'CharterBlock')
    outer = outer.$container;
  return outer;
}
