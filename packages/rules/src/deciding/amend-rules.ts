import { headOf, isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

export const amendRules = rule({
  code: 'amend-rules',
  topic: 'deciding',
  since: '0.1.0',
  severity: { light: 'off', standard: 'warning', 'joint-venture': 'error' },
  summary: 'It is settled who may change the charter, its purpose and its plan.',
  why: 'A charter that nobody may change is followed until it no longer fits, and then forgotten.',
  source: 'Adaptability: the purpose held tight, the plan loose, the way of changing never made up on the spot',
  remedy:
    'Write who may change what: `amend purpose by $forum unanimously`, `amend plan by $forum`, or `amend charter by $forum` for all of it.',
  rows: [67, 219],
  options: { subjects: ['purpose', 'plan'] },
  *check(charter, { options }) {
    const { amendmentRules, without } = charter;
    const [first] = amendmentRules;
    if (isWaived(without, 'amendments', 'amendment rules', 'amendment')) return;
    if (first === undefined) {
      yield { at: headOf(charter), message: 'Nothing says who may change this charter.' };
      return;
    }
    const said = new Set<string>(amendmentRules.map(({ subject }) => subject));
    const missing = options.subjects.filter((wanted) => !said.has(wanted) && !isWaived(without, `${wanted} amendment`));
    if (said.has('charter') || missing.length === 0) return;
    yield {
      at: first.origin,
      message: `Nothing says who may change the ${listed(missing)}.`,
      why: 'A plan that nobody may change is ignored, and a purpose that anybody may change is none.',
      remedy: `Write who may: ${listed(missing.map((subject) => `\`amend ${subject} by $forum${subject === 'purpose' ? ' unanimously' : ''}\``))}.`,
    };
  },
  bad: [
    'charter ‹er-waits› "Shorter waits" { }',
    `
    forum ops "Operating team" { meets weekly }
    ‹amend plan by ops›
    `,
  ],
  good: `
    forum ops "Operating team" { meets weekly }
    forum steering "Steering" { meets monthly }
    amend plan by ops
    amend purpose by steering unanimously
  `,
});
