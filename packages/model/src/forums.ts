import type { Cadence } from './cadence.ts';
import type { Declared, Element, Ref } from './element.ts';
import type { Tier } from './parties.ts';
import type { Passage } from './passage.ts';
import type { CalendarDate } from './value/date.ts';
import type { Decimal } from './value/decimal.ts';
import type { Duration } from './value/duration.ts';
import type { Quantity } from './value/quantity.ts';
import type { Share } from './value/share.ts';

/** Where the partners meet: the bodies that decide, and all other events. */
export interface Forums {
  readonly forums: readonly Forum[];
  readonly meetings: readonly Meeting[];
}

/** A body that meets and decides. */
export interface Forum extends Declared {
  readonly tier?: Tier;
  readonly members: readonly Ref[];
  readonly chair?: Ref;
  readonly meets?: Schedule;
  readonly agenda: readonly AgendaItem[];
  readonly decides?: VotingRule;
  readonly votes: readonly Votes[];
  readonly quorum?: Quorum;
  readonly tieBreak?: TieBreak;
  /** How something urgent is settled between two meetings. */
  readonly interims: readonly Interim[];
  /** Groups whose voice is needed. */
  readonly requires: readonly Ref[];
  readonly duties: readonly Passage[];
}

/** Something that takes place again and again, or on one day. */
export interface Schedule extends Element {
  readonly cadence?: Cadence;
  readonly date?: CalendarDate;
  /** How long it takes each time. */
  readonly length?: Duration;
  /** The first time of many. */
  readonly first?: CalendarDate;
}

export interface AgendaItem extends Passage {
  readonly length?: Duration;
  readonly about?: 'results' | 'relationship' | 'learning' | 'risks' | 'context' | 'strategy';
}

/** `jointly`: all members decide together. Consensus: all are for it; consent: nobody is firmly against it. */
export type VotingRule = 'jointly' | 'consensus' | 'consent' | 'majority' | 'two-thirds' | 'chair' | 'unanimity';

/** How many votes a partner has. */
export interface Votes extends Element {
  readonly partner: Ref;
  readonly votes: Decimal;
}

/** Who has to be there for a decision to count. */
export interface Quorum extends Element {
  readonly everyPartner: boolean;
  /** How many members, or which share of them. */
  readonly size?: Quantity | Share;
}

/** Who or what settles a tie. */
export interface TieBreak extends Element {
  readonly by?: Ref;
  readonly text?: string;
}

export interface Interim extends Passage {
  readonly within?: Duration;
}

/** An event that recurs or happens once: a demo, a retro, a teach-back, a launch. */
export interface Meeting extends Declared {
  readonly kind?: MeetingKind;
  readonly held?: Schedule;
  readonly owner?: Ref;
  readonly agenda: readonly AgendaItem[];
  readonly attendees: readonly Ref[];
  /** Groups whose voice is needed. */
  readonly requires: readonly Ref[];
  /** Ways of working together, such as a round robin. */
  readonly formats: readonly Passage[];
  readonly facilitator?: Ref;
  readonly presenters?: Presenters;
  /** What is there afterwards that was not there before. */
  readonly produces: readonly Passage[];
  readonly stages: readonly Passage[];
  /** The questions it asks. */
  readonly asks: readonly Passage[];
}

export type MeetingKind =
  | 'sync'
  | 'demo'
  | 'business-review'
  | 'strategy'
  | 'context'
  | 'launch'
  | 'workshop'
  | 'sprint'
  | 'retro'
  | 'teach-back'
  | 'drill'
  | 'health-check'
  | 'check-in'
  | 'survey'
  | 'operating-review'
  | 'shadow-day'
  | 'planning';

/** Who presents; without partners, whoever is there. */
export interface Presenters extends Element {
  readonly partners: readonly Ref[];
  /** They take turns. */
  readonly inTurn: boolean;
}
