import { expect, test } from 'vitest';
import { lowerText } from './lower-text.ts';
import { marked } from './marked.ts';
import { golden, snippet } from './snippet.ts';

test('everything one can say about the work is in the model', async () => {
  const work = golden(snippet('work'), [
    'workstreams',
    'raciTables',
    'deliverables',
    'milestones',
    'backlogs',
    'spikes',
    'flows',
    'commitments',
  ]);
  await expect(work).toMatchFileSnapshot('goldens/work.json');
});

const errors: Readonly<Record<string, string>> = {
  'a letter that is none': 'raci "T" {\n    for ana ben\n    "Task" R ‹raci-letter›X‹/›\n  }',
  'a small letter': 'raci "T" {\n    for ana ben\n    "Task" ‹raci-letter›a‹/› R/‹raci-letter›i‹/›\n  }',
  'two cells too many': 'raci "T" {\n    for ana ben\n    "Task" R A ‹raci-cells›C -‹/› tie broken by ana\n  }',
  'two cells too few': 'raci "T" {\n    for ana ben hospital-team\n    "Task" ‹raci-cells›R‹/›\n  }\n  group hospital-team "Team"',
  'no cells at all': 'raci "T" {\n    for ana ben\n    ‹raci-cells›"Task"‹/›\n    "Other" R A\n  }',
  'a column for a partner': 'raci "T" {\n    for ana ‹name-kind›hospital‹/›\n    "Task" R A\n  }',
  'a column twice': 'raci "T" {\n    for ana ben ‹said-twice›ana‹/›\n    "Task" R A -\n  }',
  'a tie broken by nobody known': 'raci "T" {\n    for ana\n    "Task" A tie broken by ‹name-unknown›board‹/›\n  }',
  'a table in a workstream': 'workstream w "W" {\n    raci "T" {\n      for ana\n      "Task" ‹raci-letter›Q‹/›\n    }\n  }',
  'a workstream led by a partner': 'workstream w "W" { led by ‹name-kind›flow‹/› depends on ‹name-unknown›v‹/› }',
  'a deliverable due twice': 'deliverable d "D" { due 2026-03-01 due ‹said-twice›2026-04-01‹/› }',
  'a deliverable of two workstreams': 'workstream v "V"\n  workstream w "W"\n  deliverable d "D" { part of v part of ‹said-twice›w‹/› }',
  'a sign-off with a person for its place': 'deliverable d "D" { signed off at ‹name-kind›ana‹/› on ‹date-impossible›2026-06-31‹/› }',
  'a milestone that delivers nothing known': 'milestone m "M" { delivers ‹name-unknown›d‹/› retro ‹name-kind›ana‹/› }',
  'a backlog put in order twice':
    'backlog {\n    reranked weekly\n    ‹said-twice›reranked daily‹/›\n    item "I" edge ‹name-kind›ana‹/›\n  }',
  'a spike in money': 'spike s "S" { time-box ‹unit-mismatch›3k EUR‹/› }',
  'a step by nobody known':
    'flow "F" {\n    step "S" by ‹name-unknown›flwo‹/›\n    hand-off "H" from ana to ‹name-kind›s‹/›\n  }\n  spike s "S"',
  'a promise that can and cannot be taken back': 'commitment c "C" { reversible ‹said-twice›irreversible‹/› }',
  'a size in a currency that is none': 'commitment c "C" { of ‹name-kind›ana‹/› size 3 ‹currency-unknown›EURO‹/› }',
};

for (const [name, statement] of Object.entries(errors)) {
  test(name, () => {
    const { text, marks } = marked(
      `charter x "X" {\n  partner hospital "Hospital"\n  partner flow "Flowlytics"\n  person ana "Ana" of hospital\n  person ben "Ben" of flow\n  ${statement}\n}\n`,
    );
    expect(lowerText(text).findings.map(({ code, at: { start, end } }) => ({ code, start, end }))).toEqual(marks);
  });
}

test('the cells of a column that stands for nobody belong to nobody else', () => {
  const { charters } = lowerText(
    'charter x "X" {\n  partner p "P"\n  person ana "Ana" of p\n  person ben "Ben" of p\n  raci "T" {\n    for ana nobody ben\n    "Task" R C A\n  }\n}\n',
  );
  const [table] = charters[0]?.raciTables ?? [];
  expect(table?.columns).toEqual(['ana', 'ben']);
  expect(table?.rows[0]?.cells.map(({ column, letters }) => [column, letters])).toEqual([
    ['ana', ['R']],
    ['ben', ['A']],
  ]);
});
