import type { Charter } from '@charter/model/charter.ts';
import type { Edit } from '@charter/model/finding.ts';
import type { Report, Rule } from '@charter/rules/engine/rule.ts';

/** Rules about the names of charters, to test the command line without the real ones. Each says of itself what it does. */
export const fakeRules: readonly Rule[] = [
  fakeRule('name-small', 'Names are in small letters.', {
    options: { allowed: [] as string[], longest: 20 },
    *check({ id, origin }, { options: { allowed } }) {
      if (id === id.toLowerCase() || (allowed as readonly string[]).includes(id)) return;
      yield {
        at: origin,
        message: `"${id}" has capitals.`,
        others: [{ message: 'also', at: origin }],
        fix: rename(origin, id.toLowerCase()),
      };
    },
  }),
  fakeRule('name-late', 'Nothing is late.', {
    needsAsOf: true,
    *check({ id, origin }, { asOf }) {
      if (id.startsWith('late')) yield { at: origin, message: `Late on ${asOf}.` };
    },
  }),
  fakeRule('name-harm', 'Its fix breaks the text.', {
    *check({ id, origin }) {
      if (/^harm/i.test(id)) yield { at: origin, message: 'Harm.', fix: { title: 'Harm', edits: [{ at: origin, text: 'error harmed' }] } };
    },
  }),
  fakeRule('name-step', 'Names end in 5.', {
    *check({ id, origin }) {
      const step = Number(/^step(\d+)$/.exec(id)?.[1] ?? 5);
      if (step < 5) yield { at: origin, message: 'One more.', fix: rename(origin, `step${step + 1}`) };
    },
  }),
  fakeRule('name-turn', 'Its fix never ends.', {
    *check({ id, origin }) {
      const turns = /^turn(\d+)$/.exec(id)?.[1];
      if (turns !== undefined) yield { at: origin, message: 'And again.', fix: rename(origin, `turn${Number(turns) + 1}`) };
    },
  }),
];

function fakeRule(code: string, summary: string, parts: Pick<Rule, 'check'> & Partial<Rule>): Rule {
  return {
    code,
    topic: 'text',
    since: '0.1.0',
    severity: { light: 'hint', standard: 'warning', 'joint-venture': 'error' },
    summary,
    why: 'names are read',
    source: 'A book',
    remedy: 'rename it',
    rows: [],
    bad: 'charter ‹A›',
    good: 'charter a',
    ...parts,
  };
}

/** Puts another name into `charter NAME`. */
function rename({ document, end, start }: Charter['origin'], name: string): NonNullable<Report['fix']> {
  const edit: Edit = { at: { document, start: start + 'charter '.length, end }, text: name };
  return { title: `Rename it to ${name}`, edits: [edit] };
}
