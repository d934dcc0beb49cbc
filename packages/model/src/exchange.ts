import type { Element, Ref, Waiver } from './element.ts';
import type { Passage } from './passage.ts';
import type { CalendarDate } from './value/date.ts';
import type { Money } from './value/money.ts';
import type { Value } from './value/quantity.ts';
import type { Share } from './value/share.ts';

/** What the partners give, get, earn and spend together. */
export interface Exchanges {
  readonly exchanges: readonly Exchange[];
  readonly contributions: readonly Contribution[];
  readonly splits: readonly Split[];
  readonly commercialTerms: readonly CommercialTerms[];
  readonly coBranding: readonly Passage[];
  readonly budgets: readonly Budget[];
  readonly reinvestments: readonly Reinvestment[];
  readonly ventures: readonly Venture[];
  readonly talent?: Talent;
}

/** What one partner gives for what another gives. */
export interface Exchange extends Element {
  readonly left: Give;
  readonly right: Give;
}

export interface Give extends Passage {
  readonly kind?: 'access' | 'credit' | 'upside';
  readonly from: Ref;
}

/** What a partner has put in, or will. */
export interface Contribution extends Passage {
  readonly from: Ref;
  readonly worth?: Value;
  readonly by?: CalendarDate;
}

/** How something is divided between the partners. */
export interface Split extends Element {
  readonly subject: 'revenue' | 'cost' | 'savings' | 'ownership';
  /** What it is reckoned by. */
  readonly basis?: string;
  readonly shares: readonly SplitShare[];
  readonly without: readonly Waiver[];
}

export interface SplitShare extends Element {
  readonly partner: Ref;
  readonly share: Share;
  /** The partner's part of the work, to hold the share against. */
  readonly effort?: Share;
}

export interface CommercialTerms extends Passage {
  readonly agreedOn?: CalendarDate;
}

/** Money set aside for the work. */
export interface Budget extends Element {
  readonly title: string;
  readonly total?: Money;
  readonly owner?: Ref;
  readonly lines: readonly BudgetLine[];
  readonly without: readonly Waiver[];
}

export interface BudgetLine extends Passage {
  readonly amount: Money;
  /** The partner that pays it. */
  readonly from?: Ref;
}

/** What goes back into training, documentation and tools: money, or a share of what is earned. */
export interface Reinvestment extends Passage {
  readonly amount: Value;
}

/** A business of its own. */
export interface Venture extends Element {
  readonly title: string;
  readonly board?: Ref;
  readonly parts: readonly VenturePart[];
  readonly without: readonly Waiver[];
}

export interface VenturePart extends Passage {
  readonly part: 'team' | 'accounts' | 'staff' | 'parents' | 'hiring';
}

/** What becomes of the people. */
export interface Talent extends Element {
  readonly paths: readonly TalentPath[];
  readonly without: readonly Waiver[];
}

export interface TalentPath extends Passage {
  readonly kind: 'endorsements' | 'referrals' | 'hiring' | 'alumni';
}
