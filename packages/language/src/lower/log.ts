import type { LogEntry, LogEvent } from '@charter/model/log.ts';
import type * as ast from '../generated/ast.ts';
import { lowerDecisionRecord } from './decision-record.ts';
import * as happened from './log-events.ts';
import * as looked from './log-reviews.ts';
import type { Lowering } from './lowering.ts';

/** Lowers a log, in the order it was written; entries without a date or an event that can be read are left out. */
export function lowerLogEntries(l: Lowering, log: ast.Log): LogEntry[] {
  return log.entries.flatMap((node) => {
    const date = l.date(node, 'date');
    const event = node.event && lowerEvent(l, node.event);
    return date === undefined || event === undefined ? [] : [{ date, event, origin: l.origin(node) }];
  });
}

function lowerEvent(l: Lowering, node: ast.LogEvent): LogEvent | undefined {
  switch (node.$type) {
    case 'Measured':
      return happened.lowerMeasured(l, node);
    case 'HealthRated':
      return looked.lowerHealthRated(l, node);
    case 'DecisionRecord':
      return lowerDecisionRecord(l, node);
    case 'TrustDeposit':
      return happened.lowerTrustDeposit(l, node);
    case 'Raised':
      return happened.lowerRaised(l, node);
    case 'Closed':
      return happened.lowerClosed(l, node);
    case 'Escalated':
      return happened.lowerEscalated(l, node);
    case 'HeldEvent':
      return looked.lowerHeld(l, node);
    case 'Reviewed':
      return looked.lowerReviewed(l, node);
    case 'Concluded':
      return looked.lowerConcluded(l, node);
    case 'Contributed':
      return happened.lowerContributed(l, node);
    case 'Pivoted':
      return happened.lowerPivoted(l, node);
    case 'Delivered':
      return happened.lowerDelivered(l, node);
    case 'ExitInvoked':
      return happened.lowerExitInvoked(l, node);
    case 'Rescue':
      return looked.lowerRescue(l, node);
    case 'Noted':
      return happened.lowerNoted(l, node);
  }
}
