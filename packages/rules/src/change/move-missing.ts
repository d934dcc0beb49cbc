import type { Charter } from '@charter/model/charter.ts';
import { spanOf } from '@charter/model/origin.ts';
import { isWaived, nameOf } from '../engine/ask.ts';
import { type Report, rule } from '../engine/rule.ts';

export const moveMissing = rule({
  code: 'move-missing',
  topic: 'change',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'warning', 'joint-venture': 'error' },
  summary: 'Every pivot, contingency, scenario and red line says what is done then.',
  why: 'An alarm without a move is only noise, and noise gets switched off.',
  source: 'Adaptability: triggers and scenarios with prepared moves; coalitions: what can be anticipated; boundaries of decisions',
  remedy: 'Say what is done then: `then "Stay with one crane" decided by $forum within 5 days`.',
  rows: [8, 68, 71, 94],
  options: { things: ['pivot', 'contingency', 'scenario', 'red line'] },
  *check(charter, { options }) {
    for (const thing of options.things) yield* unprepared[thing]?.(charter) ?? [];
  },
  bad: [
    'pivot ‹radio› "The radio band is lost" on dependency "The radio band is taken away" { }',
    'contingency ‹change-of-control› { covers "Sale of either house" }',
    'scenario ‹new-law› "A law on orders by phone" { shock regulation }',
    'red line ‹"No blame in public"›',
  ],
  good: `
    pivot radio "The radio band is lost" on dependency "The radio band is taken away" { then "Lay cables" }
    contingency change-of-control { covers "Sale of either house"  then "The other may leave at once" }
    scenario new-law "A law on orders by phone" { shock regulation  move "Shop managers sign each order" }
    red line "No blame in public" leads to escalation
  `,
});

const unprepared: Readonly<Record<string, (charter: Charter) => Iterable<Report>>> = {
  *pivot({ pivots }) {
    for (const pivot of pivots) {
      if (pivot.moves.length === 0)
        yield { at: nameOf(pivot), message: `Nothing is agreed for the moment when “${pivot.title}” comes about.`, rows: [68] };
    }
  },
  *contingency({ contingencies }) {
    for (const { kind, moves, endsInExit, notice, without, origin } of contingencies) {
      if (moves.length > 0 || endsInExit || notice !== undefined || isWaived(without, 'move')) continue;
      yield {
        at: spanOf(origin, 'kind'),
        message: `Nothing is agreed for the case of ${kind.replaceAll('-', ' ')}.`,
        why: 'To name a blow and nothing to do about it only shows that it was seen coming.',
        remedy: 'Say what is done then: `then "All of us meet" decided by $forum within 14 days`, or `ends in exit`.',
        rows: [94],
      };
    }
  },
  *scenario({ scenarios }) {
    for (const scenario of scenarios) {
      if (scenario.moves.length > 0 || isWaived(scenario.without, 'move')) continue;
      yield {
        at: nameOf(scenario),
        message: `Nothing says what you do in the case of “${scenario.title}”.`,
        why: 'In a storm one does what was agreed in calm, or nothing.',
        remedy: 'Say what you will do then: `move "Shop managers sign each order"`.',
        rows: [71],
      };
    }
  },
  *'red line'({ redLines }) {
    for (const line of redLines) {
      if (line.leadsTo !== undefined || line.decision !== undefined) continue;
      yield {
        at: spanOf(line.origin, 'text'),
        message: `Nothing follows if somebody crosses the red line “${line.text}”.`,
        why: 'A line without a consequence is crossed once, and is no line any more.',
        remedy: 'Say where it leads: `leads to exit`, `leads to escalation`, or to one of your decisions: `leads to decision …`.',
        rows: [8],
      };
    }
  },
};
