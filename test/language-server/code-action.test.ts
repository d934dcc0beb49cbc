import { plainClient } from '@charter/language-server/client-traits.ts';
import { codeAction } from '@charter/language-server/features/code-action.ts';
import { expect, test } from 'vitest';
import { actionsAt, applied } from './apply.ts';
import type { MarkedFiles } from './project-of.ts';
import { projectOf } from './project-of.ts';

/** What is done at the mark by the action whose title fits. */
async function done(files: MarkedFiles, title: RegExp): Promise<Record<string, string> | string> {
  const { marked, actions } = await actionsAt(files);
  const action = actions.find((each) => title.test(each.title));
  return action === undefined ? actions.map((each) => each.title).join('\n') : applied(marked, action.edit);
}

const cases: Readonly<Record<string, readonly [text: string, title: RegExp, expected: string]>> = {
  'what the rule mends': [
    'charter x {\n  partner p "P"\n  person ana "A" of p\n  decision ‹spend› "S" by cost in EUR {\n    when cost <= 10k: ana decides\n    when cost > 50k: ana decides\n  }\n}',
    /Insert the missing row/,
    'charter x {\n  partner p "P"\n  person ana "A" of p\n  decision spend "S" by cost in EUR {\n    when cost <= 10k: ana decides\n    when cost > 50k: ana decides\n    when cost > 10k and cost <= 50k: ana decides\n  }\n}',
  ],
  'a name that was meant': [
    'charter x {\n  person hospital "H"\n  outcome o "O" { owner ‹hopsital› }\n}',
    /Write `hospital` instead/,
    'charter x {\n  person hospital "H"\n  outcome o "O" { owner hospital }\n}',
  ],
  'a word that was meant': ['charter x {\n  ‹›purpse "P"\n}', /Write `purpose` instead/, 'charter x {\n  purpose "P"\n}'],
  'a quote from a word processor': ['charter x {\n  norm ‹›“\n}', /Write `"` instead/, 'charter x {\n  norm "\n}'],
  'a date that may be one of two, as the one': [
    'charter x {\n  renegotiate on ‹03/04/2026›\n}',
    /2026-04-03`, 3 April/,
    'charter x {\n  renegotiate on 2026-04-03\n}',
  ],
  'a date that may be one of two, as the other': [
    'charter x {\n  renegotiate on ‹03/04/2026›\n}',
    /2026-03-04`, 4 March/,
    'charter x {\n  renegotiate on 2026-03-04\n}',
  ],
  'a day after the end, by moving it': [
    'charter x {\n  runs from 2026-01-12 for 12 weeks\n  deliverable d "D" { due ‹2026-07-31› }\n}',
    /Move the day to 2026-04-03, the last of the term/,
    'charter x {\n  runs from 2026-01-12 for 12 weeks\n  deliverable d "D" { due 2026-04-03 }\n}',
  ],
  'a day after the end, by moving that': [
    'charter x {\n  runs from 2026-01-12 for 12 weeks\n  deliverable d "D" { due ‹2026-07-31› }\n}',
    /Let the charter run until/,
    'charter x {\n  runs from 2026-01-12 to 2026-07-31\n  deliverable d "D" { due 2026-07-31 }\n}',
  ],
  'a metric that is better the other way': [
    'charter x {\n  metric m "M" in trips { lower is better }\n  outcome o "O" { measure m from 2 to ‹8› }\n}',
    /Say that of “M” higher is better/,
    'charter x {\n  metric m "M" in trips { higher is better }\n  outcome o "O" { measure m from 2 to 8 }\n}',
  ],
  'a target whose ends were mixed up': [
    'charter x {\n  metric m "M" in trips { lower is better }\n  outcome o "O" { measure m from 2 to ‹8› }\n}',
    /Turn the target: from 8 trips to 2 trips/,
    'charter x {\n  metric m "M" in trips { lower is better }\n  outcome o "O" { measure m from 8 trips to 2 trips }\n}',
  ],
  'a text without an end': ['charter x {\n  purpose ‹›"P\n  norm "N"\n}', /Write " where/, 'charter x {\n  purpose "P"\n  norm "N"\n}'],
  'a text whose last quote is a curly one': [
    'charter x {\n  purpose ‹›"P”\n  norm "N"\n}',
    /Write " where/,
    'charter x {\n  purpose "P"\n  norm "N"\n}',
  ],
  'a statement in the wrong block': [
    'charter x {\n  decision d "D" {\n    ‹budget› "B" {\n      total 4k EUR\n    }\n    otherwise: ana decides\n  }\n  person ana "A"\n}',
    /Move it out of the decision/,
    'charter x {\n  decision d "D" {\n    otherwise: ana decides\n  }\n  budget "B" {\n      total 4k EUR\n    }\n  person ana "A"\n}',
  ],
  'a block without an end': ['charter x ‹{›\n  norm "N"\n', /Write } where/, 'charter x {\n  norm "N"\n}\n'],
  'a finding that is meant, in its statement': [
    'charter x {\n  partner p "P"\n  person ana "A" of p\n  decision ‹spend› "S" by cost in EUR {\n    when cost <= 10k: ana decides\n  }\n}',
    /Accept this here.*decision-gap/,
    'charter x {\n  partner p "P"\n  person ana "A" of p\n  accept decision-gap in the next statement because "why this is right for us"\n  decision spend "S" by cost in EUR {\n    when cost <= 10k: ana decides\n  }\n}',
  ],
  'a finding that is meant, of the whole charter': [
    'charter ‹x› {\n  partner p "P"\n  partner q "Q"\n}\n',
    /Accept this in the charter.*exit-missing/,
    'charter x {\n  partner p "P"\n  partner q "Q"\n  accept exit-missing because "why this is right for us"\n}\n',
  ],
  'a table of deliverables': [
    'charter x {\n  person ana "A"\n  person ben "B"\n  deliverable ‹one› "The first" { owner ana }\n  deliverable two "The second one" { owner ben } // soon\n}',
    /RACI table/,
    'charter x {\n  person ana "A"\n  person ben "B"\n  deliverable one "The first" { owner ana }\n  deliverable two "The second one" { owner ben } // soon\n  raci "Deliverables" {\n    for               ana  ben\n    "The first"       A/R  -\n    "The second one"  -    A/R\n  }\n}',
  ],
  'a table of a backlog': [
    'charter x {\n  person ana "A"\n  backlog ‹{›\n    item "One" owner ana\n    item "Two"\n  }\n}',
    /RACI table/,
    'charter x {\n  person ana "A"\n  backlog {\n    item "One" owner ana\n    item "Two"\n  }\n  raci "Backlog" {\n    for    ana\n    "One"  A/R\n    "Two"  -\n  }\n}',
  ],
};

test.each(Object.entries(cases))('%s', async (_, [text, title, expected]) => {
  expect(await done({ a: text }, title)).toEqual({ a: expected });
});

/** Where something is declared that a name is to stand for; what else is written there is for the catalogue of words to say. */
const declared: Readonly<Record<string, readonly [text: string, kind: string, statements: readonly string[]]>> = {
  'a person among the others': [
    'charter x {\n  partner p "P"\n  person ana "A" of p\n  outcome o "O" { owner ‹eva-maria› }\n}',
    'person',
    ['charter x', '  partner p "P"', '  person ana "A" of p', '  person eva-maria "Eva maria" of p', '  outcome o "O"'],
  ],
  'a forum after the people': [
    'charter x {\n  person ana "A"\n  renewal on 2026-03-04 { decided by ‹steering› }\n}',
    'forum',
    ['charter x', '  person ana "A"', '  forum steering "Steering"', '  renewal on 2026-03-04'],
  ],
  'a metric before the outcome that needs it': [
    'charter x {\n  outcome o "O" { measure ‹wait› to 3 days }\n}',
    'metric',
    ['charter x', '  metric wait "Wait" in hours', '  outcome o "O"'],
  ],
  'somebody in a log, in the charter that it belongs to': [
    'charter x {\n  person ana "A"\n}\nlog x {\n  2026-01-01 noted "N" by ‹eva›\n}',
    'person',
    ['charter x', '  person ana "A"', '  person eva "Eva"', 'log x', '  2026-01-01 noted "N" by eva'],
  ],
  'somebody beside charters': [
    'role guide "G" { held by ‹eva› }\ncharter x { }',
    'person',
    ['person eva "Eva"', 'role guide "G"', 'charter x'],
  ],
};

test.each(Object.entries(declared))('declares %s', async (_, [text, kind, statements]) => {
  const result = await done({ a: text }, new RegExp(`^Declare the ${kind} `));
  const lines = (typeof result === 'string' ? result : (result.a ?? '')).split('\n').filter((line) => /^(?: {2})?[a-z0-9]/.test(line));
  expect(lines.map((line) => line.replace(/ \{.*$| as ".*$/, ''))).toEqual(statements);
});

test('everything at once, in one file', async () => {
  const decision = (name: string) =>
    `decision ${name} "S" by cost in EUR {\n    when cost <= 10k: ana decides\n    when cost > 50k: ana decides\n  }`;
  const { marked, actions } = await actionsAt(
    { a: `charter x {\n  partner p "P"\n  person ana "A" of p\n  ${decision('one')}\n  ${decision('two')}\n}` },
    ['source.fixAll'],
  );
  expect(actions.map(({ kind }) => kind)).toEqual(['source.fixAll.charter']);
  expect(applied(marked, actions[0]?.edit).a?.match(/cost > 10k and/g)).toHaveLength(2);
});

test('the page of a rule is offered once for each rule, to a client that can show it', async () => {
  const { actions } = await actionsAt({ a: 'charter ‹x› {\n  partner p "P"\n  partner q "Q"\n}\n' });
  const pages = actions.filter(({ command }) => command?.command === 'charter.explainRule').map(({ command }) => command?.arguments?.[0]);
  expect(pages).toContain('exit-missing');
  expect(new Set(pages).size).toBe(pages.length);
});

test('in a file that is fine nothing is offered, and nothing for another place', async () => {
  const { actions } = await actionsAt({ a: 'charter x {\n  person ana "A" ‹›\n  outcome o "O" { owner eva }\n}' });
  expect(actions.map(({ title }) => title)).toEqual([]);
});

test.each(['', '// Ours.\n', '// Ours.'])('where there is nothing but remarks, a small charter is offered: %j', async (text) => {
  const { marked, actions } = await actionsAt({ a: `${text}‹›` });
  expect(actions.map(({ title }) => title)).toEqual(['Begin with a small charter, to be filled in']);
  expect(applied(marked, actions[0]?.edit).a).toMatch(text === '' ? /^charter our-project/ : /^\/\/ Ours\.\ncharter our-project/);
});

test('a client that can gets places to fill in, at the beginning of a line where nothing is indented twice', async () => {
  const { file, project, range } = await projectOf({ a: 'charter ‹x› {\n  partner p "P"\n  partner q "Q"\n}\n' });
  project.client = { ...plainClient, fillsIn: true };
  const actions = codeAction(file, { textDocument: file, range, context: { diagnostics: [] } }, project);
  const [change] = actions.find(({ title }) => /Accept this in the charter.*exit-missing/.test(title))?.edit?.documentChanges ?? [];
  expect(change).toEqual({
    textDocument: { uri: file.uri, version: 1 },
    edits: [
      {
        range: { start: { line: 3, character: 0 }, end: { line: 3, character: 0 } },
        snippet: { kind: 'snippet', value: '  accept exit-missing because "${1:why this is right for us}"\n' },
      },
    ],
  });
});
