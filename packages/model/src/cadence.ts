import type { Element } from './element.ts';
import type { Duration } from './value/duration.ts';

/** How often something happens: the time from one occurrence to the next. */
export interface Cadence extends Element {
  readonly every: Duration;
}
