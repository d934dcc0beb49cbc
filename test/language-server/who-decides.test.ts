import { answerWhoDecides, decisions } from '@charter/language-server/features/who-decides.ts';
import { expect, test } from 'vitest';
import { projectOf } from './project-of.ts';

const charter = `charter x "X" {
  partner p "P"
  person ana "Ana [x](javascript:y) <b>" of p
  forum ops "Operations" { members ana }
  forum steering "Steering" { members ana }
  decision scope "Scope" by cost in EUR from 0 to 1M and start as date and source one of data, staffing {
    when cost <= 10k and source is data: ana decides  inform ops within 2 days  evidence "Note"
    when cost <= 50k: ops decides  within 5 days
    needs evidence "A line on patients"
  }
  escalation { first ops  then steering }
  veto of p on scope
}`;

const ask = async (values: Record<string, string>) => {
  const { file, project } = await projectOf({ a: charter });
  return answerWhoDecides(file, { textDocument: file, decision: 'scope', values }, project);
};

test.each([
  [
    'a row that fits',
    { cost: '10k', source: 'data' },
    'decided',
    ['**Ana', 'decides', 'Evidence: A line on patients; Note', 'Operations within 2 days'],
  ],
  [
    'the next row, with where it goes from there',
    { cost: '20,000 EUR', source: 'data' },
    'decided',
    ['**Operations** decides', 'Within: 5 days', 'goes to: Steering', 'Can stop it: P'],
  ],
  ['no row', { cost: '60k EUR', source: 'staffing' }, 'nobody', ['Nobody']],
  ['too little known', { cost: '5k' }, 'open', ['depends on source']],
  ['nothing known', {}, 'open', ['depends on cost and source']],
  ['another currency', { cost: '5 USD' }, 'unreadable', ['amount in EUR']],
  ['no number', { cost: 'much' }, 'unreadable', ['amount in EUR']],
  ['more than there can be', { cost: '2M EUR' }, 'unreadable', ['never above 1,000,000 EUR']],
  ['no day', { start: '2026-02-30' }, 'unreadable', ['2026']],
  ['a slip', { source: 'date' }, 'unreadable', ['Did you mean data']],
])('%s', async (_, values, kind, parts) => {
  const answer = await ask(values);
  expect(answer.kind).toBe(kind);
  for (const part of parts) expect(answer.markdown.replaceAll('\\', '')).toContain(part);
  expect(Object.keys(answer.problems)).toEqual(kind === 'unreadable' ? Object.keys(values) : []);
});

test('what stands in a charter is text in the answer, and no link or HTML', async () => {
  const { markdown } = await ask({ cost: '1', source: 'data' });
  expect(markdown).toContain('Ana \\[x\\]\\(javascript\\:y\\) \\<b\\>');
});

test('a decision that is not there', async () => {
  const { file, project } = await projectOf({ a: charter });
  expect(answerWhoDecides(file, { textDocument: file, decision: 'none', values: {} }, project).kind).toBe('unknown');
});

test('what a decision depends on is told before it is asked', async () => {
  const { file, project } = await projectOf({ a: charter });
  expect(decisions(file, undefined, project)).toEqual([
    {
      charter: 'x',
      decision: 'scope',
      title: 'Scope',
      quantities: [
        { name: 'cost', kind: 'amount', unit: 'EUR', bounds: '0 EUR to 1,000,000 EUR' },
        { name: 'start', kind: 'day' },
        { name: 'source', kind: 'choice', options: ['data', 'staffing'] },
      ],
    },
  ]);
});

test('from a log, the decisions of its charter can be asked', async () => {
  const { file, project } = await projectOf({ log: 'use "a"\nlog x { }', a: `use "log"\n${charter}` });
  expect(decisions(file, undefined, project).map(({ decision }) => decision)).toEqual(['scope']);
});
