import type { Cadence } from './cadence.ts';
import type { Declared, Element, Ref } from './element.ts';
import type { Passage } from './passage.ts';
import type { Raci } from './raci.ts';
import type { CalendarDate } from './value/date.ts';
import type { Duration } from './value/duration.ts';
import type { Value } from './value/quantity.ts';

/** What is done, who does it, by when, and how one knows that it is good. */
export interface Work {
  readonly workstreams: readonly Workstream[];
  /** Tables that belong to no workstream. */
  readonly raciTables: readonly Raci[];
  readonly deliverables: readonly Deliverable[];
  readonly milestones: readonly Milestone[];
  readonly backlogs: readonly Backlog[];
  readonly spikes: readonly Spike[];
  readonly flows: readonly Flow[];
  readonly commitments: readonly Commitment[];
}

/** A strand of the work. */
export interface Workstream extends Declared {
  readonly leads: readonly Ref[];
  /** Named strengths of the partners that it draws on. */
  readonly uses: readonly Ref[];
  /** Other workstreams it cannot do without. */
  readonly dependsOn: readonly Ref[];
  readonly serves: readonly Ref[];
  readonly raciTables: readonly Raci[];
}

/** Something handed over. */
export interface Deliverable extends Declared {
  readonly owner?: Ref;
  readonly due?: CalendarDate;
  /** What must be so for it to be accepted. */
  readonly acceptance: readonly Passage[];
  readonly signOffs: readonly SignOff[];
  readonly workstream?: Ref;
}

export interface SignOff extends Element {
  /** The forum or meeting where it is signed off. */
  readonly at?: Ref;
  readonly by?: Ref;
  readonly date?: CalendarDate;
}

/** A day by which something is reached. */
export interface Milestone extends Declared {
  readonly due?: CalendarDate;
  readonly owner?: Ref;
  /** The meeting that looks back on it. */
  readonly retro?: Ref;
  readonly delivers: readonly Ref[];
}

/** What could be done next. */
export interface Backlog extends Element {
  readonly title?: string;
  readonly reranked?: Reranking;
  readonly items: readonly BacklogItem[];
}

/** How often a backlog is put in order, and by whom. */
export interface Reranking extends Element {
  readonly cadence: Cadence;
  readonly by?: Ref;
}

export interface BacklogItem extends Element {
  readonly text: string;
  /** The partner best placed to do it. */
  readonly edge?: Ref;
  readonly owner?: Ref;
  readonly workstream?: Ref;
}

/** A question answered in a fixed time. */
export interface Spike extends Declared {
  readonly timeBox?: Duration;
  readonly owner?: Ref;
  readonly questions: readonly Passage[];
  readonly due?: CalendarDate;
}

/** How work passes between the partners: as it does today, as it should, or unsaid. */
export interface Flow extends Element {
  readonly state?: 'today' | 'target';
  readonly title: string;
  readonly steps: readonly (Step | HandOff)[];
}

export interface Step extends Element {
  readonly kind: 'step';
  readonly text: string;
  readonly partner?: Ref;
  readonly owner?: Ref;
}

/** Where work changes hands. A side that is no person has no named owner. */
export interface HandOff extends Element {
  readonly kind: 'hand-off';
  readonly text: string;
  readonly from: Ref;
  readonly to: Ref;
}

/** A promise of some size. */
export interface Commitment extends Declared {
  readonly partners: readonly Ref[];
  readonly size?: Value;
  readonly due?: CalendarDate;
  /** Whether it can be taken back. */
  readonly reversible?: boolean;
  readonly owner?: Ref;
}
