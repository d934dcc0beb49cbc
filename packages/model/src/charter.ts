import type { Bounds } from './bounds.ts';
import type { Change } from './change.ts';
import type { Conduct } from './conduct.ts';
import type { Deciding } from './deciding.ts';
import type { Acceptance, Element, Waiver } from './element.ts';
import type { Exchanges } from './exchange.ts';
import type { Experiments } from './experiments.ts';
import type { Forums } from './forums.ts';
import type { Frame } from './frame.ts';
import type { Keeping } from './keeping.ts';
import type { Learning } from './learning.ts';
import type { Leaving } from './leaving.ts';
import type { LogEntry } from './log.ts';
import type { Parties } from './parties.ts';
import type { Rights } from './rights.ts';
import type { Success } from './success.ts';
import type { Trust } from './trust.ts';
import type { Work } from './work.ts';

/** All that a charter says, whatever file it was said in. Whoever is referred to by name is in it. */
export interface Charter
  extends Element,
    Frame,
    Bounds,
    Parties,
    Success,
    Learning,
    Experiments,
    Work,
    Forums,
    Deciding,
    Conduct,
    Trust,
    Exchanges,
    Rights,
    Change,
    Keeping,
    Leaving {
  readonly id: string;
  readonly title: string;
  /** What the whole charter does without, and why. */
  readonly without: readonly Waiver[];
  /** What the checker would raise, and the partners mean as it is. */
  readonly acceptances: readonly Acceptance[];
  readonly notes: readonly Note[];
  /** What has happened since, in the order it was written. */
  readonly log: readonly LogEntry[];
}

/** Anything else that somebody thought worth writing down. */
export interface Note extends Element {
  readonly text: string;
  /** Not meant for readers outside. */
  readonly private: boolean;
}
