import type { Forum } from './forums.ts';
import { compareDurations, type Duration } from './value/duration.ts';

/** How long one may have to wait for a forum, and what decides it. */
export interface WaitingTime {
  readonly longest: Duration;
  /** The rule for urgent things, or the time from one meeting to the next where there is none. */
  readonly because: 'between meetings' | 'rhythm';
}

/** The longest wait until a forum can settle something: its fastest rule between meetings, or a whole period; undefined where it cannot be told. */
export function waitingTime(forum: Forum): WaitingTime | undefined {
  if (forum.interims.length > 0) {
    const times = forum.interims.flatMap(({ within }) => within ?? []);
    const fastest = times.reduce<Duration | undefined>(
      (least, time) => (least && compareDurations(time, least) !== -1 ? least : time),
      undefined,
    );
    return times.length < forum.interims.length || fastest === undefined ? undefined : { longest: fastest, because: 'between meetings' };
  }
  const every = forum.meets?.cadence?.every;
  return every && { longest: every, because: 'rhythm' };
}
