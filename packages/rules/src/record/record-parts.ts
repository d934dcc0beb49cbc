import type { DecisionRecord } from '@charter/model/log.ts';
import { spanOf } from '@charter/model/origin.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';
import { entriesOf } from './entries.ts';

interface Part {
  readonly name: string;
  readonly lack: string;
  readonly example: string;
  /** Asked of every record, and not only where the decision is a weighty one. */
  readonly always: boolean;
  readonly isSaid: (record: DecisionRecord, least: number) => boolean;
}

const parts: readonly Part[] = [
  { name: 'context', lack: 'what led to it', example: '`context "…"`', always: false, isSaid: ({ context }) => context !== undefined },
  { name: 'reason', lack: 'why', example: '`because "…"`', always: true, isSaid: ({ because }) => because !== undefined },
  {
    name: 'options',
    lack: 'what else was considered',
    example: '`considered "…", "…"`',
    always: false,
    isSaid: ({ considered }, least) => considered.length >= least,
  },
  { name: 'next', lack: 'what is done next', example: '`next "…" by … on …`', always: false, isSaid: ({ steps }) => steps.length > 0 },
];

export const recordParts = rule({
  code: 'record-parts',
  topic: 'record',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'The record of a decision says why; that of a weighty one also what led to it, what else was considered and what follows.',
  why: 'A decision without its reasons is argued again by the next person who did not like it.',
  source: 'Transparent communication: decision records with context, options, choice, rationale, next steps',
  remedy: 'Add what you would want to read in a year.',
  rows: [30],
  options: { parts: ['context', 'reason', 'options', 'next'] as readonly string[], options: 2 },
  *check(charter, { options }) {
    const weighty = new Set(charter.decisions.filter(({ material }) => material).map(({ id }) => id));
    for (const { event } of entriesOf(charter.log, 'decision')) {
      const asked = parts.filter(({ name, always }) => options.parts.includes(name) && (always || weighty.has(event.decision)));
      const missing = asked.filter(({ isSaid }) => !isSaid(event, options.options));
      if (missing.length === 0) continue;
      yield {
        at: spanOf(event.origin, 'text'),
        message: `The record “${event.text}” does not say ${listed(
          missing.map(({ lack }) => lack),
          'or',
        )}.`,
        remedy: `Add ${listed(missing.map(({ example }) => example))}.`,
      };
    }
  },
  bad: `charter shop "A calmer shop" {
  person ana "Ana Ruiz"
  decision scope "Scope" { material  otherwise: ana decides }
}
log shop {
  2026-01-26 decided scope by ana ‹"Pay for a second export job"› {
    because "Without weekends the test tells nothing"
    considered "Wait"
  }
}`,
  good: `charter shop "A calmer shop" {
  person ana "Ana Ruiz"
  decision scope "Scope" { material  otherwise: ana decides }
}
log shop {
  2026-01-26 decided scope by ana "Pay for a second export job" {
    context "Two weekends are missing"
    because "Without weekends the test tells nothing"
    considered "Wait", "Pay"
    next "Order it" by ana on 2026-01-28
  }
}`,
});
