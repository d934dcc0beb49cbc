import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const workshopFacilitator = rule({
  code: 'workshop-facilitator',
  topic: 'forums',
  since: '0.1.0',
  severity: { light: 'off', standard: 'hint', 'joint-venture': 'hint' },
  summary: 'A workshop has somebody who leads it so that all are heard.',
  why: "Whoever has an answer of their own cannot make room for the others' answers.",
  source: 'Inclusion: facilitation and formats',
  remedy: 'Name somebody: `facilitator hedda`; or say how all are heard: `format "round robin"`.',
  rows: [41],
  *check(charter) {
    for (const meeting of charter.meetings) {
      const { kind, facilitator, formats, without, title } = meeting;
      if (kind !== 'workshop' && kind !== 'sprint') continue;
      if (facilitator !== undefined || formats.length > 0 || isWaived(without, 'facilitator')) continue;
      yield { at: nameOf(meeting), message: `Nobody leads “${title}” so that all are heard.` };
    }
  },
  bad: `
    meeting ‹design› "Design days" { kind workshop  held on 2026-02-02 }
  `,
  good: `
    person hedda "Hedda Brun"
    meeting design "Design days" { kind workshop  held on 2026-02-02  facilitator hedda }
  `,
});
