import { pageOf } from '@charter/documents/page/page.ts';
import { learning } from '@charter/documents/page/sections/learning.ts';
import { work } from '@charter/documents/page/sections/work.ts';
import type { Charter } from '@charter/model/charter.ts';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { lowerText } from '../../../language/lower-text.ts';
import { snippet } from '../../../language/snippet.ts';
import { said, visible } from '../said.ts';

const topics: readonly [name: string, section: typeof learning, properties: readonly (keyof Charter)[], more: readonly string[]][] = [
  [
    'learning',
    learning,
    [
      'assumptions',
      'learningGoals',
      'playbooks',
      'crossTrainings',
      'independenceGoals',
      'scenarios',
      'preMortems',
      'knowledgeBase',
      'sharedEvidence',
    ],
    [
      'The forms are too long',
      'Cut them to one page',
      'Parliament passes the bill',
      'The hospital retrains it unaided',
      'experiment at night',
      'The rules change',
      'hardly',
    ],
  ],
  [
    'experiments',
    learning,
    ['ladders', 'experiments', 'riskBudget'],
    ['Roll-out', 'gate for nights', 'Stop in all other cases', 'Compliance', 'Ethics'],
  ],
  [
    'work',
    work,
    ['workstreams', 'raciTables', 'deliverables', 'milestones', 'backlogs', 'spikes', 'flows', 'commitments'],
    ['today', 'as it should be', 'No test is agreed.'],
  ],
];

test.each(topics)('what the snippet %s says can be read in its section', async (name, section, properties, more) => {
  const charter = snippet(name);
  const markup = String(section(pageOf(charter)));
  const shown = visible(markup);
  expect([...said(charter, properties), ...more].filter((words) => !shown.includes(words))).toEqual([]);
  const report = await new HtmlValidate({ extends: ['html-validate:recommended'] }).validateString(`<main>${markup}</main>`);
  expect(report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual([]);
});

test('the people of one partner stand side by side in a table of who does what, with their own letters', () => {
  const markup = String(
    work(
      pageOf(
        read(
          'partner a "A"\n  partner b "B"\n  group g "G"\n  person x "X1" of a\n  person y "Y1" of b\n  person z "Z1" of a\n' +
            '  raci "T" {\n    for g y x z\n    "Task" R A C I\n    "Other" - A/R C -\n  }',
        ),
      ),
    ),
  );
  const cells = [...markup.matchAll(/<t[hd]([^>]*)>(.*?)<\/t[hd]>/g)].map(([, attributes, content]) => {
    const span = /colspan="(\d+)"/.exec(attributes ?? '')?.[1];
    const text = visible((content ?? '').replace(/<\/?(?:span|strong)[^>]*>/g, ''));
    return `${text}${span === undefined ? '' : ` x${span}`}`;
  });
  expect(cells.slice(1, 4)).toEqual(['A x2', 'B x1', 'Others x1']);
  expect(cells.slice(4)).toEqual(['Task', 'X1', 'Z1', 'Y1', 'G', 'Task', 'C', 'I', 'A', 'R', 'Other', 'C', '–', 'A/R', '–']);
  const looks = [...markup.matchAll(/class="raci raci-(\w)">(\w)</g)].map(([, look, letter]) => `${look} ${letter}`);
  expect(looks).toEqual(['c C', 'i I', 'a A', 'r R', 'c C', 'a A', 'r R']);
});

const absences: readonly [statement: string, sentence: string, waiver: string][] = [
  ['assumption a "A"', 'Nothing tests it.', 'no experiment because "B"'],
  ['experiment a "A"', 'No rule says when this stops.', 'no kill rule because "B"'],
  ['scenario a "A"', 'No move is agreed.', 'no move because "B"'],
  ['deliverable a "A"', 'No test is agreed.', 'no acceptance because "B"'],
];

test.each(absences)('%s: what is missing is said, unless it is left out on purpose', (statement, sentence, waiver) => {
  const page = (text: string) => visible(`${learning(pageOf(read(text))) ?? ''}${work(pageOf(read(text))) ?? ''}`);
  expect(page(`${statement} {\n  }`)).toContain(sentence);
  expect(page(`${statement} {\n    ${waiver}\n  }`)).not.toContain(sentence);
});

test('what a phase delivers stands with the work', () => {
  const charter = read('deliverable d "Report"\n  phase p "First phase" {\n    runs from 2026-01-05 for 4 weeks\n    delivers d\n  }');
  expect(visible(String(work(pageOf(charter))))).toMatch(/First phase.*Report/);
});

test('an assumption is tested by whichever experiment says so', () => {
  const charter = read('assumption a "A"\n  experiment e "Try it" {\n    tests a\n  }');
  expect(visible(String(learning(pageOf(charter))))).not.toContain('Nothing tests it.');
});

test('a charter without anything to say in a section has no such section', () => {
  const charter = read('purpose "P"');
  expect([learning(pageOf(charter)), work(pageOf(charter))]).toEqual([undefined, undefined]);
});

function read(statements: string): Charter {
  const { charters, findings } = lowerText(`charter c "C" {\n  ${statements}\n}\n`);
  expect(findings).toEqual([]);
  const [charter] = charters;
  if (charter === undefined) throw new Error('The charter was not read.');
  return charter;
}
