import type { Element, Ref } from './element.ts';
import type { Passage } from './passage.ts';
import type { CalendarDate } from './value/date.ts';
import type { Duration } from './value/duration.ts';

/** Why the partners work together, in what form, and for how long. */
export interface Frame {
  readonly purpose?: Passage;
  /** What the partners want to be able to tell afterwards. */
  readonly story?: Passage;
  /** Who the partners become by working together. */
  readonly becoming?: Passage;
  readonly authorship: readonly Authorship[];
  readonly governance?: Governance;
  /** What remains if one side cannot keep the governance up. */
  readonly fallbackGovernance?: Governance;
  /** What sort of partnership it is, in the partners' words. */
  readonly kindOfPartnership?: Passage;
  readonly structure?: Structure;
  readonly market?: Market;
  readonly mode?: Mode;
  readonly term?: Term;
  readonly renegotiation?: Renegotiation;
  readonly version?: Version;
  readonly status?: Status;
  readonly language?: Language;
  readonly profile?: Profile;
  readonly definitions: readonly Definition[];
  /** What the charter is not, or where it does not replace professional advice. */
  readonly disclaimers: readonly Passage[];
  readonly costOfFailure?: Passage;
  readonly victories: readonly Victory[];
  readonly renews?: Renews;
}

/** Partners that wrote the charter or agreed to it. */
export interface Authorship extends Element {
  readonly act: 'authored' | 'agreed';
  readonly partners: readonly Ref[];
  readonly date?: CalendarDate;
}

/** How much structure the partnership carries. */
export interface Governance extends Element {
  readonly model: GovernanceModel;
  readonly because?: string;
}

export type GovernanceModel = 'lightweight' | 'integrated' | 'joint-venture';

/** One agreement among all, or one between each two. */
export interface Structure extends Element {
  readonly form: 'bilateral' | 'multilateral';
  /** Who has an agreement with whom, where not everybody has one with everybody. */
  readonly pairs: readonly Pair[];
}

/** Two partners with an agreement between them. */
export interface Pair extends Element {
  readonly left: Ref;
  readonly right: Ref;
}

export interface Market extends Element {
  readonly pace: 'fast' | 'steady';
}

/** A project ends; a programme goes on. */
export interface Mode extends Element {
  readonly mode: 'project' | 'programme';
}

/** A stretch of time: it ends on a day, after a length of time, or is open. Its last day belongs to it. */
export interface Term extends Element {
  readonly from: CalendarDate;
  readonly to?: CalendarDate;
  readonly length?: Duration;
}

/** The day on which the partners look again at what they agreed. */
export interface Renegotiation extends Element {
  readonly date: CalendarDate;
}

export interface Version extends Element {
  readonly version: string;
  readonly date?: CalendarDate;
  /** What changed with it. */
  readonly text?: string;
}

export interface Status extends Element {
  readonly status: 'draft' | 'ratified' | 'active' | 'ended';
  readonly since?: CalendarDate;
}

/** The language the charter is written in. */
export interface Language extends Element {
  /** A BCP 47 tag such as `en` or `pt-BR`. */
  readonly code: string;
}

/** How much the checker asks for. */
export interface Profile extends Element {
  readonly profile: 'light' | 'standard' | 'joint-venture';
  readonly because?: string;
}

/** What a word means in this charter. */
export interface Definition extends Element {
  readonly id: string;
  /** The word itself. */
  readonly title: string;
  readonly text: string;
}

/** What winning means beyond the outcomes. */
export interface Victory extends Element {
  readonly pillar: 'resilience' | 'acceleration' | 'options';
  readonly text: string;
  readonly metrics: readonly Ref[];
}

/** The charter that this one follows, which is no part of this model. */
export interface Renews extends Element {
  readonly charter: Ref;
  readonly title: string;
}
