import type { Charter } from '../charter.ts';
import type { Ref } from '../element.ts';
import type { Watched } from '../keeping.ts';
import type { LogEntry, LogEvent } from '../log.ts';

type Referring = Pick<Charter, 'acceptances' | 'conflicts' | 'issues' | 'log' | 'risks' | 'tradeOffs' | 'workstreams'>;

/**
 * What refers to interests, without those that are hidden. Whatever is said of a hidden interest and of nothing else goes with it, since it
 * would tell of it; where it is one of several things, only the name goes.
 */
export function withoutReferences(charter: Charter, hidden: ReadonlySet<Ref>): Referring {
  const seen = (refs: readonly Ref[]) => refs.filter((ref) => !hidden.has(ref));
  const areSeen = (...refs: readonly Ref[]) => refs.every((ref) => !hidden.has(ref));
  const watched = <T extends Watched>(all: readonly T[]) => all.map((one) => ({ ...one, about: seen(one.about) }));
  return {
    conflicts: charter.conflicts.filter(({ left, right }) => areSeen(left, right)),
    tradeOffs: charter.tradeOffs.filter(({ resolves }) => areSeen(...resolves)),
    acceptances: charter.acceptances.filter(({ things }) => areSeen(...things)),
    workstreams: charter.workstreams.map((workstream) => ({ ...workstream, uses: seen(workstream.uses) })),
    risks: watched(charter.risks),
    issues: watched(charter.issues),
    log: charter.log.flatMap((entry) => entryWithout(entry, hidden, seen)),
  };
}

function entryWithout(entry: LogEntry, hidden: ReadonlySet<Ref>, seen: (refs: readonly Ref[]) => readonly Ref[]): LogEntry[] {
  const event: LogEvent = 'about' in entry.event ? { ...entry.event, about: seen(entry.event.about) } : entry.event;
  return 'subject' in event && hidden.has(event.subject) ? [] : [{ ...entry, event }];
}
