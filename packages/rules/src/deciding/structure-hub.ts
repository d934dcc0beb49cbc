import { isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const structureHub = rule({
  code: 'structure-hub',
  topic: 'deciding',
  since: '0.1.0',
  severity: { light: 'off', standard: 'hint', 'joint-venture': 'hint' },
  summary: 'In a net of agreements between two, no one partner is in all of them.',
  why: 'The partner in the middle hears everything, and the others meet only through it.',
  source: 'Power asymmetry: several bilateral agreements',
  remedy: 'Add an agreement among the others, or make the structure `multilateral`.',
  rows: [112],
  *check(charter) {
    const { partners, structure, without } = charter;
    if (structure?.form !== 'bilateral' || structure.pairs.length < 2 || partners.length < 3 || isWaived(without, 'other pairs')) return;
    const hub = partners.find(({ id }) => structure.pairs.every(({ left, right }) => left === id || right === id));
    if (hub === undefined) return;
    yield { at: structure.origin, message: `${hub.title} is one side of all ${structure.pairs.length} agreements.` };
  },
  bad: `
    partner riverside "Riverside Foods"
    partner flow "Flowlytics"
    partner college "City College"
    ‹structure bilateral between riverside and flow, riverside and college›
  `,
  good: `
    partner riverside "Riverside Foods"
    partner flow "Flowlytics"
    partner college "City College"
    structure multilateral
  `,
});
