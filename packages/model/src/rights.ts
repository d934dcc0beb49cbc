import type { Declared, Element, Ref, Waiver } from './element.ts';
import type { Link } from './link.ts';
import type { Passage } from './passage.ts';
import type { CalendarDate } from './value/date.ts';
import type { Duration } from './value/duration.ts';
import type { Share } from './value/share.ts';

/** What is whose, who may do what with it, and what stays between the partners. */
export interface Rights {
  readonly assets: readonly Asset[];
  readonly ipModels: readonly IpModel[];
  readonly publishing?: Publishing;
  readonly dataAccess: readonly DataAccess[];
  readonly confidentiality: readonly Confidentiality[];
}

/** Something of lasting value: a data set, a template, a playbook. */
export interface Asset extends Declared {
  readonly kind?: 'dataset' | 'model' | 'feature' | 'template' | 'connector' | 'playbook' | 'platform' | 'brand' | 'other';
  readonly owners: readonly OwnerShare[];
  /** The person who looks after it. */
  readonly keptBy?: Ref;
  /** All partners work with it. */
  readonly shared: boolean;
  readonly operatedBy?: Ref;
  readonly rights: readonly Right[];
  readonly places: readonly Link[];
  readonly usedFor: readonly Passage[];
}

export interface OwnerShare extends Element {
  readonly partner: Ref;
  readonly share?: Share;
}

/** Who may do something with an asset. */
export interface Right extends Element {
  /** To adapt is to make something of one's own from it. */
  readonly right: 'use' | 'publish' | 'commercialise' | 'adapt';
  /** Anybody may, be they a partner or not. */
  readonly everybody: boolean;
  /** The partners that may; none where nobody may, or everybody. */
  readonly partners: readonly Ref[];
  /** `until`: only up to the exit, `after`: only from the exit on; absent: before and after it. */
  readonly exit?: 'until' | 'after';
  readonly text?: string;
}

/** Whose the results are. */
export interface IpModel extends Element {
  readonly model: 'partner-owned' | 'joint' | 'dual-licence' | 'open';
  readonly text?: string;
  readonly agreedOn?: CalendarDate;
}

/** What may be published, after which review and wait. */
export interface Publishing extends Element {
  readonly rules: readonly Passage[];
  /** How long the partners may read before it is published. */
  readonly review?: Duration;
  /** How long a result is held back. */
  readonly embargo?: Duration;
  readonly decidedBy?: Ref;
  readonly agreedOn?: CalendarDate;
  readonly without: readonly Waiver[];
}

/** Who may see which data, for what, until when. */
export interface DataAccess extends Declared {
  readonly to: readonly Ref[];
  readonly from?: Ref;
  readonly purpose?: string;
  readonly until?: DataEnd;
  readonly steward?: Ref;
  /** What is done to the data first, such as removing names. */
  readonly treatments: readonly Passage[];
  /** The day on which the data can be used. */
  readonly readyOn?: CalendarDate;
}

/** When access ends: on a day, or some time after the exit. */
export interface DataEnd extends Element {
  readonly date?: CalendarDate;
  readonly afterExit?: Duration;
}

/** What stays between the partners. */
export interface Confidentiality extends Passage {
  readonly for?: Duration;
}
