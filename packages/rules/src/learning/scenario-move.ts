import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const scenarioMove = rule({
  code: 'scenario-move',
  topic: 'learning',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'Every scenario has a move agreed in advance.',
  why: 'In a storm one does what was agreed in calm, or nothing.',
  source: 'Adaptability: scenarios with moves decided in advance',
  remedy: 'Say what you will do then: `move "Doctors sign each triage"`.',
  rows: [71],
  *check(charter) {
    for (const scenario of charter.scenarios) {
      if (scenario.moves.length > 0 || isWaived(scenario.without, 'move')) continue;
      yield { at: nameOf(scenario), message: `Nothing says what you do in the case of “${scenario.title}”.` };
    }
  },
  bad: 'scenario ‹new-law› "A law on triage by nurses" { shock regulation }',
  good: 'scenario new-law "A law on triage by nurses" { shock regulation  move "Doctors sign each triage" }',
});
