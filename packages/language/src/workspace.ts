import type { Charter } from '@charter/model/charter.ts';
import type { Finding } from '@charter/model/finding.ts';
import { Library } from './library.ts';
import { lowerAcceptance } from './lower/acceptance.ts';
import { lowerCharter } from './lower/charter.ts';
import { lowerLogEntries } from './lower/log.ts';
import type { LoweringNotes } from './lower/lowering.ts';
import { Lowering } from './lower/lowering.ts';
import { lowerShared, SharedParts } from './lower/shared.ts';
import { logUnread } from './problems/log-unread.ts';
import { problemsOfNames } from './problems/problems-of-names.ts';
import type { SourceHost } from './source-host.ts';
import type { SourceUnit } from './source-unit.ts';

/** What a file says: its charters (with what they take from other files and their logs) and what is wrong with its text. */
export interface CheckedFile {
  readonly id: string;
  readonly charters: readonly Charter[];
  readonly findings: readonly Finding[];
}

/** Reads files that belong together, each once. Its methods never throw, whatever the text. */
export class Workspace {
  readonly #library: Library;

  constructor(host: SourceHost) {
    this.#library = new Library(host);
  }

  /** Checks the text of one file: parses it, resolves its names (also in the files it uses) and lowers its charters to the model. */
  check(id: string, text: string): CheckedFile {
    return checkUnit(this.#library.unit(id, text), this.#library);
  }
}

/** What a file says that was read already. Never throws. */
export function checkUnit(unit: SourceUnit, library: Library): CheckedFile {
  const { id } = unit;
  // What could be read of a file of another kind means nothing.
  if (unit.problems[0]?.code === 'not-a-charter') return { id, charters: [], findings: unit.problems };
  const findings: Finding[] = [...unit.problems, ...library.uses(unit).findings, ...problemsOfNames(unit, library)];
  const charters = unit.file.charters.map((block) => lowerCharter(block, unit, library, findings));
  checkBeside(unit, library, findings);
  return {
    id,
    charters,
    findings: ownFindings(
      id,
      findings.filter((finding) => !isLost(finding, unit)),
    ),
  };
}

/** What no charter of this file takes in is checked all the same: shared declarations, and logs of charters in other files. */
function checkBeside(unit: SourceUnit, library: Library, findings: Finding[]): void {
  const notes: LoweringNotes = {
    findings,
    reach: () => undefined,
    accept: (node, l) => lowerAcceptance(l, node),
    place: (node) => library.place(node),
  };
  const l = new Lowering(unit.id, library.topScope(unit), notes);
  const nowhere = new SharedParts();
  for (const node of unit.file.shared) lowerShared(l, node, nowhere);
  for (const log of unit.file.logs) {
    l.ref(log, 'charter');
    const home = library.homeOf(unit, log);
    if (home !== undefined && !library.logsOf(home.unit, home.charter).some((read) => read.log === log)) {
      findings.push(logUnread(l.span(log, 'charter'), home.charter.name, library.place(home.charter)));
    }
    lowerLogEntries(new Lowering(unit.id, library.logScope(unit, log), notes), log);
  }
}

/** A name that is declared in a statement with a typing error is known, if only that were mended. */
function isLost({ code, at }: Finding, { text, lostNames }: SourceUnit): boolean {
  return code === 'name-unknown' && lostNames.has(text.slice(at.start, at.end));
}

/** Findings of this file, each once, in the order of the text. A used file is answerable for its own. */
function ownFindings(id: string, findings: readonly Finding[]): Finding[] {
  const once = new Map<string, Finding>();
  for (const finding of findings)
    if (finding.at.document === id) once.set(`${finding.at.start}:${finding.at.end}:${finding.code}:${finding.message}`, finding);
  return [...once.values()].sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end || (a.code < b.code ? -1 : 1));
}
