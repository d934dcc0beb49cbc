import { headOf, isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';
import { counted } from '../engine/words.ts';

export const signalCount = rule({
  code: 'signal-count',
  topic: 'success',
  since: '0.1.0',
  severity: { light: 'off', standard: 'hint', 'joint-venture': 'warning' },
  summary: 'Two or three early signals tell whether the outcomes will be reached.',
  why: 'An outcome tells you too late; a few signals tell in time, and many drown each other out.',
  source: 'Shared vision: two or three leading indicators',
  remedy: 'Name what moves first, as a metric, and point to it from the outcome: `signal …`.',
  rows: [10, 178],
  options: { atLeast: 2, atMost: 3 },
  *check(charter, { options }) {
    const signals = new Set(charter.outcomes.flatMap((outcome) => outcome.signals));
    if (charter.outcomes.length === 0 || isWaived(charter.without, 'signal', 'signals')) return;
    if (signals.size >= options.atLeast && signals.size <= options.atMost) return;
    const message =
      signals.size === 0
        ? 'No metric tells early whether an outcome will be reached.'
        : `${counted(signals.size, 'signal tells', 'signals tell')} early whether the outcomes will be reached; ${
            signals.size < options.atLeast ? 'one alone may mislead' : `more than ${options.atMost} hide each other`
          }.`;
    yield {
      at: headOf(charter),
      message,
      ...(signals.size > options.atMost
        ? { remedy: 'Keep the two or three that move first, and take the others out of the outcomes.' }
        : {}),
    };
  },
  bad: `charter ‹tours› "Harbour tours" {
    metric guests "Guests" in guests
    outcome full "Forty guests a week" { measure guests to 40 guests by 2026-08-21 }
  }`,
  good: `charter tours "Harbour tours" {
    metric guests "Guests" in guests
    metric calls "Calls for a seat" in calls
    metric friends "Guests who bring somebody" in percent
    outcome full "Forty guests a week" { measure guests to 40 guests by 2026-08-21  signal calls, friends }
  }`,
});
