import { AstUtils, GrammarAST as G } from 'langium';
import { describe, expect, test } from 'vitest';
import { findingsOf } from './findings-of.ts';
import { keywords, rules } from './generate/grammar.ts';

/** How each kind of thing that has a name is declared in a charter. */
const declared: Readonly<Record<string, (name: string) => string>> = {
  Asset: (name) => `asset ${name} "A"`,
  Assumption: (name) => `assumption ${name} "A"`,
  CarveOut: (name) => `carve-out ${name} "A" {}`,
  Commitment: (name) => `commitment ${name} "A"`,
  Contributor: (name) => `contributor ${name} "A"`,
  DataAccess: (name) => `data access ${name} "A" {}`,
  Decision: (name) => `decision ${name} "A" {}`,
  Definition: (name) => `term ${name} means "A"`,
  Deliverable: (name) => `deliverable ${name} "A"`,
  Experiment: (name) => `experiment ${name} "A" {}`,
  Forum: (name) => `forum ${name} "A" {}`,
  Group: (name) => `group ${name} "A"`,
  Incentive: (name) => `incentive ${name} "A" {}`,
  Issue: (name) => `issue ${name} "A"`,
  LearningGoal: (name) => `learning goal ${name} "A"`,
  Meeting: (name) => `meeting ${name} "A" {}`,
  Metric: (name) => `metric ${name} "A" in days`,
  Milestone: (name) => `milestone ${name} "A"`,
  MinimumWin: (name) => `minimum credible win ${name} {}`,
  NamedText: (name) => `partner p-${name} "P" { wants "A", ${name} "B" }`,
  Outcome: (name) => `outcome ${name} "A" {}`,
  Partner: (name) => `partner ${name} "A"`,
  Person: (name) => `person ${name} "A"`,
  Phase: (name) => `phase ${name} "A" {}`,
  Pivot: (name) => `pivot ${name} {}`,
  Playbook: (name) => `playbook ${name} "A"`,
  Risk: (name) => `risk ${name} "A"`,
  Role: (name) => `role ${name} "A"`,
  Scenario: (name) => `scenario ${name} "A" {}`,
  Spike: (name) => `spike ${name} "A"`,
  Workstream: (name) => `workstream ${name} "A"`,
};

/** Names that only something near them can mean. */
const local: Readonly<Record<string, (name: string) => string>> = {
  Parameter: (name) =>
    `decision d-${name} "D" by ${name} in EUR and ${name}-2 as date { when ${name} <= 3 EUR: p decides\notherwise: p decides }`,
  Choice: (name) => `decision o-${name} "D" by size one of ${name}, other { when size is ${name}: p decides\notherwise: p decides }`,
  Rung: (name) => `ladder { rung ${name} }\nexperiment e-${name} "E" { rung ${name} }`,
};

/** Words that mean something of their own to the machine, and names in many scripts. */
const others =
  '__proto__ constructor prototype toString hasOwnProperty valueOf null undefined NaN _ x-1 a_b été-2026 Ωμέγα данные हिन्दी مريض חולה ก้าว 患者 ひらがな 환자 ქართული 𠮷野家 𝒳 ﬁn e\u0301'.split(
    ' ',
  );

const words = [...keywords, ...others];

/** Declares every word in one way, and refers to each. */
function allWords(declare: (name: string) => string): string {
  return `charter x {\n${words.map(declare).join('\n')}\n}\nlog x {\n${words.map((name) => `2026-01-05 raised ${name} "T"`).join('\n')}\n}\n`;
}

test('every kind of thing that has a name is tried', () => {
  const kinds = [...rules.values()].flatMap((rule) =>
    AstUtils.streamAllContents(rule)
      .filter(G.isAssignment)
      .filter(({ feature }) => feature === 'name')
      .map(() => rule.name)
      .toArray(),
  );
  expect([...new Set(kinds)].sort()).toEqual(
    [...Object.keys(declared), 'CharterBlock', 'DecisionRecord', 'Parameter', 'ParameterValue', 'Rung'].sort(),
  );
});

describe('any word can be the name', () => {
  test.each(Object.entries(declared))('of a thing of the kind %s', (_, declare) => {
    expect(findingsOf(allWords(declare))).toEqual([]);
  });

  test.each(Object.entries(local))('of a thing of the kind %s', (_, declare) => {
    expect(findingsOf(`charter x {\npartner p "P"\n${words.map(declare).join('\n')}\n}`)).toEqual([]);
  });

  test('of a charter', () => {
    const charters = words.map((word) => `charter ${word} "C" { partner p "P" }\nlog ${word} { 2026-01-05 noted "N" by p }`);
    expect(findingsOf(charters.join('\n'))).toEqual([]);
  });

  test('of a decision on record, and of what it was about', () => {
    const decisions = words.map((word) => `decision d-${word} "D" by ${word} in beds { otherwise: p decides }`);
    const entries = words.map(
      (word) =>
        `2026-01-05 decided d-${word} as ${word} at ${word} 3 by p "T"\n2026-01-06 decided d-${word} by p "T" { supersedes ${word} }`,
    );
    expect(findingsOf(`charter x {\npartner p "P"\n${decisions.join('\n')}\n}\nlog x {\n${entries.join('\n')}\n}`)).toEqual([]);
  });

  test('of somebody, wherever a name is followed by words of the language', () => {
    const uses = words.map(
      (word) => `person a-${word} "A" of ${word} as "J" { deputy a-${word}, a-${word}\n}
decision d-${word} "D" {\notherwise: ${word} and ${word} decide jointly consult ${word}, ${word} inform ${word} within 2 days\n}
conflict w-${word} with w-${word}
structure bilateral between ${word} and ${word}, ${word} and ${word}
mediator a-${word} in turn
trade-off "T" resolves w-${word},
  w-${word} accepted by ${word},
  ${word}
veto of ${word} on d-${word}`,
    );
    const text = `charter x {\n${words.map((word) => `partner ${word} "P" { wants w-${word} "W" }`).join('\n')}\n${uses.join('\n')}\n}`;
    // A charter has one structure only.
    expect(findingsOf(text).filter(({ code }) => code !== 'said-twice')).toEqual([]);
  });
});
