import { headOf, isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const mediatorMissing = rule({
  code: 'mediator-missing',
  topic: 'deciding',
  since: '0.1.0',
  severity: { light: 'off', standard: 'hint', 'joint-venture': 'warning' },
  summary: 'There is somebody neutral to turn to.',
  why: 'Some disagreements are between the very people who would have to settle them.',
  source: 'Governance and conflict: a neutral facilitator or ombud',
  remedy: 'Name one: `mediator "The ombud of the city" for $forum`; or say why not: `no mediator because "…"`.',
  rows: [75],
  *check(charter) {
    const { mediators, roles, without } = charter;
    if (charter.partners.length < 2 || mediators.length > 0 || roles.some(({ actsAs }) => actsAs === 'ombud')) return;
    if (!isWaived(without, 'mediator', 'ombud'))
      yield { at: headOf(charter), message: 'The partners have named nobody neutral to turn to.' };
  },
  bad: `
    charter ‹er-waits› "Shorter waits" {
      partner riverside "Riverside Foods"
      partner flow "Flowlytics"
    }
  `,
  good: `
    charter er-waits "Shorter waits" {
      partner riverside "Riverside Foods"
      partner flow "Flowlytics"
      mediator "The ombud of the city"
    }
  `,
});
