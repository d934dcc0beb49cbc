import type { Element, Ref, Waiver } from './element.ts';
import type { Passage } from './passage.ts';
import type { CalendarDate } from './value/date.ts';
import type { Duration } from './value/duration.ts';

/** How the partners part, and who stands behind this text. */
export interface Leaving {
  readonly exit?: Exit;
  readonly ratifications: readonly Ratification[];
  readonly consultations: readonly Consultation[];
  readonly revisions: readonly Revision[];
}

export interface Exit extends Element {
  readonly notice?: Duration;
  readonly everyPartnerMayLeave: boolean;
  /** Those who may, where not every partner is named. */
  readonly openTo: readonly Ref[];
  readonly parts: readonly ExitPart[];
  readonly dispositions: readonly Disposition[];
  readonly duties: readonly ExitDuty[];
  /** How long the work itself takes to end. */
  readonly windDown?: Duration;
  readonly without: readonly Waiver[];
}

/** What is agreed for one side of parting. */
export interface ExitPart extends Passage {
  readonly part: 'data' | 'assets' | 'handover' | 'statements' | 'survives' | 'costs' | 'people' | 'customers';
  /** How long it holds or takes. */
  readonly length?: Duration;
}

/** Where something shared goes: to a partner, or elsewhere in words. */
export interface Disposition extends Element {
  readonly asset: Ref;
  readonly partner?: Ref;
  readonly text?: string;
}

export interface ExitDuty extends Passage {
  readonly by?: Ref;
  readonly within?: Duration;
}

/** Who signed which text on which day. */
export interface Ratification extends Element {
  readonly date?: CalendarDate;
  readonly forum?: Ref;
  readonly signatures: readonly Signature[];
  /** Of the text that was signed, so that a later change to it shows. */
  readonly digest?: string;
}

export interface Signature extends Element {
  readonly person: Ref;
  readonly partner: Ref;
  readonly date?: CalendarDate;
}

/** Which functions of a partner were asked before it agreed. */
export interface Consultation extends Element {
  readonly functions: readonly Passage[];
  readonly partner: Ref;
  readonly date?: CalendarDate;
}

/** What changed with a version, and by which record of a decision. */
export interface Revision extends Passage {
  readonly version: string;
  readonly date: CalendarDate;
  readonly record?: Ref;
}
