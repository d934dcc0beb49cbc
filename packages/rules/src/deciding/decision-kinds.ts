import { headOf, isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

export const decisionKinds = rule({
  code: 'decision-kinds',
  topic: 'deciding',
  since: '0.1.0',
  severity: { light: 'off', standard: 'hint', 'joint-venture': 'warning' },
  summary: 'The weightiest kinds of decisions are settled beforehand.',
  why: 'What is not settled beforehand ends in paralysis, or in one side going ahead alone.',
  source: 'Why alliances fail: decision ambiguity',
  remedy:
    'Add the decisions that will come up, and say of which kind: `decision scope-change "Change of scope" { kind scope  otherwise: $forum decides }`.',
  rows: [135],
  options: { kinds: ['scope', 'investment', 'roadmap', 'data', 'publication', 'staffing'] },
  *check(charter, { options }) {
    const { decisions, forums, without } = charter;
    const nobodyDecides = decisions.length === 0 && forums.every(({ decides }) => decides === undefined);
    // That nobody decides at all is said on its own.
    if (nobodyDecides || isWaived(without, 'decision kinds')) return;
    const kinds = new Set<string>(decisions.flatMap(({ kind }) => kind ?? []));
    if (options.kinds.some((kind) => kinds.has(kind))) return;
    const message = `No decision is marked as one about ${listed(options.kinds, 'or')}.`;
    yield { at: headOf(charter), message };
  },
  bad: `
    charter ‹er-waits› "Shorter waits" {
      person ana "Ana"
      decision colours "Colour of the sign" { otherwise: ana decides }
    }
  `,
  good: `
    charter er-waits "Shorter waits" {
      person ana "Ana"
      decision scope-change "Change of scope" { kind scope  otherwise: ana decides }
    }
  `,
});
