/** A place in a text, marked by `‹›`, and what is offered there. */
export interface CompletionCase {
  /** What is inserted in the place of `…` in the charter below, or the whole text where it holds no `…`. */
  readonly at: string;
  /** The first labels, in this order. */
  readonly first?: readonly string[];
  /** Labels that are offered somewhere. */
  readonly has?: readonly string[];
  readonly not?: readonly string[];
}

/** A charter in which the places are. */
export const around = `charter er "Shorter waits" {
  purpose "We wait less."
  runs from 2026-01-05 for 12 weeks
  partner hospital "Riverside Hospital"
  partner flow "Flowlytics"
  person ana "Ana Ruiz" of hospital
  person ben-o "Ben Okafor" of flow
  forum ops "Operating team" { members ana, ben-o }
  metric wait "Waiting time" in minutes { lower is better }
  metric on-time "Shifts as rostered" in percent { higher is better }
  outcome faster "Shorter waits" { owner ana  measure wait from 50 to 40 by 2026-03-27 }
  decision scope "Scope" by cost in USD and delay in days and ward one of north, south {
    when cost <= 10k: ops decides
  }
  …
}
`;

export const cases: Readonly<Record<string, CompletionCase>> = {
  'an empty file': { at: '‹›', first: ['charter: a whole small one'], has: ['charter', 'use', 'log', 'person'], not: ['outcome'] },
  'a charter that lacks much': { at: 'charter x "X" {\n  ‹›\n}', first: ['purpose', 'governance', 'runs from', 'partner', 'person'] },
  'a charter without an exit': {
    at: '‹›',
    first: ['governance', 'minimum credible win', 'decision', 'exit'],
    not: ['purpose', 'runs from'],
  },
  'behind a statement, in its line': { at: 'exit { } ‹›', first: [] },
  'a new name': { at: 'outcome ‹›', first: [] },
  'the beginning of a word': { at: 'ou‹›', has: ['outcome', 'out of scope'] },
  'the middle of a word': { at: 'ou‹›tcome', has: ['outcome'] },
  'a person': { at: 'outcome calm "Calm" {\n    owner ‹›\n  }', first: ['ana', 'ben-o'], not: ['hospital', 'measure'] },
  'a person, within a hyphenated name': { at: 'outcome calm "Calm" { owner ben-‹›o }', first: ['ana', 'ben-o'] },
  'a person, with the next statement in the same line': {
    at: 'outcome calm "Calm" { owner ‹› measure wait to 40 }',
    first: ['ana', 'ben-o'],
  },
  'a member that is not there yet': { at: 'forum two "Two" { members ana, ‹› }', first: ['ben-o'], not: ['ana'] },
  'who decides': { at: 'decision d "D" { otherwise: ‹› }', first: ['ops', 'ana', 'ben-o', 'hospital'] },
  'what an outcome lacks': { at: 'outcome calm "Calm" {\n    owner ana\n    ‹›\n  }', first: ['measure'], not: ['owner', 'purpose'] },
  'a metric': { at: 'outcome calm "Calm" { measure ‹› }', first: ['wait', 'on-time'], not: ['ana'] },
  'an amount of a metric': { at: 'outcome calm "Calm" { measure wait from ‹› }', first: ['0 minutes'] },
  'the unit of a metric': { at: 'outcome calm "Calm" { measure wait from 50 ‹› }', first: ['minutes'], has: ['hours', 'to'] },
  'the unit of a quantity': { at: 'decision d "D" by delay in days {\n    when delay <= 5 ‹›\n  }', first: ['days'], not: ['EUR'] },
  'a currency': { at: 'experiment e "E" { budget 20k ‹› }', first: ['USD', 'AED'], has: ['EUR'], not: ['days'] },
  'a length of time': { at: 'experiment e "E" { runs 2 ‹› }', first: ['days', 'weeks'], not: ['USD'] },
  'an amount of time': { at: 'exit { notice ‹› }', first: ['30 days', '2 weeks'] },
  'an amount of money': { at: 'experiment e "E" { budget ‹› }', first: ['20k USD'] },
  'a share': { at: 'split cost { to hospital 50 ‹› }', first: ['%'], not: ['USD'] },
  'one of something': { at: 'experiment e "E" { runs 1 ‹› }', first: ['day', 'week'] },
  'a time in which something holds': { at: 'pivot p when wait > 52 minutes for 2 ‹›', first: ['days', 'weeks'] },
  'a day': { at: 'renegotiate on ‹›', first: ['2026-03-27', '2026-02-16', '2026-01-05'] },
  'what is compared in a decision': {
    at: 'decision d "D" by cost in EUR and delay in days {\n    when ‹›\n  }',
    first: ['cost', 'delay'],
    not: ['wait'],
  },
  'what is compared elsewhere': { at: 'pivot p when ‹›', first: ['wait', 'on-time'], not: ['cost'] },
  'how it is compared': { at: 'pivot p when wait ‹›', has: ['<=', '>', 'between', 'rises by'] },
  'a choice of a decision': { at: 'decision d "D" by ward one of north, south {\n    when ward is ‹›\n  }', first: ['north', 'south'] },
  'a row of a decision': { at: 'decision d "D" by cost in EUR {\n    ‹›\n  }', first: ['when', 'otherwise'] },
  'what a row goes on with': {
    at: 'decision d "D" {\n    otherwise: ops decides ‹›\n  }',
    has: ['inform', 'consult', 'within', 'evidence'],
  },
  'what a second row goes on with': {
    at: 'decision d "D" by cost in EUR {\n    when cost <= 1: ops decides within 2 days\n    otherwise: ops decides ‹›\n  }',
    has: ['within'],
  },
  'a cell of a table': { at: 'raci "P" {\n    for ana ben-o\n    "Task" ‹›\n  }', first: ['A', 'R', 'C', 'I', 'A/R', '-'] },
  'a cell after the one who answers for it': {
    at: 'raci "P" {\n    for ana ben-o\n    "Task" A ‹›\n  }',
    first: ['R', 'C', 'I', '-'],
    not: ['A'],
  },
  'a row of a table': { at: 'raci "P" {\n    for ana ben-o\n    ‹›\n  }', first: ['"Task" A R'] },
  'what an event of a log goes on with': {
    at: 'charter x "X" { }\nlog x {\n  2026-01-12 noted "It began" ‹›\n}',
    has: ['by'],
    not: ['noted'],
  },
  'how a forum decides': {
    at: 'forum two "Two" { decides ‹› }',
    has: ['jointly', 'by consent', 'by consensus', 'by majority'],
    not: ['by'],
  },
  'by what a forum decides': { at: 'forum two "Two" { decides by ‹› }', has: ['consent', 'consensus', 'majority'] },
  'a model of governance': { at: 'governance ‹›', first: ['lightweight', 'integrated', 'joint-venture'] },
  'the code of a rule': { at: 'accept exit-‹›', has: ['exit-missing', 'exit-notice'], not: ['governance-reason'] },
  'what may be left out': { at: 'no ‹›', has: ['mediator'] },
  'why it is left out': { at: 'no mediator ‹›', first: ['because'] },
  'a rung': { at: 'experiment e "E" { rung ‹› }', has: ['pilot', 'paper'] },
  'a language': { at: 'language ‹›', first: ['en', 'de'] },
  'an event of a log': {
    at: 'charter x "X" { }\nlog x {\n  2026-01-12 ‹›\n}',
    has: ['measured', 'decided', 'health', 'noted'],
    not: ['outcome'],
  },
  'a charter of which there is a log': { at: 'charter er "Shorter waits" { }\nlog ‹›', first: ['er'] },
  'a text': { at: 'purpose ‹›', first: ['""'] },
  'within a text': { at: 'note "we ‹› wait"', first: [] },
  'within a comment': { at: '// we ‹›', first: [] },
  'within a number': { at: 'renegotiate on 20‹›', first: [] },
  'a path': { at: 'use "‹›"', first: ['people.charter', 'shared/terms.charter'] },
  'a name of a used file': { at: 'use "people.charter"\ncharter x "X" { outcome o "O" { owner ‹› } }', first: ['zoe'] },
  'a person, with another charter in the file': {
    at: 'charter x "X" { person eva "Eva" }\nperson zoe "Zoe"\ncharter y "Y" {\n  person ivo "Ivo"\n  outcome o "O" { owner ‹› }\n}',
    first: ['zoe', 'ivo'],
    not: ['eva'],
  },
  'somebody in a log': {
    at: 'charter x "X" { person eva "Eva" }\ncharter y "Y" { person ivo "Ivo" }\nlog y {\n  2026-01-12 noted "N" by ‹›\n}',
    first: ['ivo'],
    not: ['eva'],
  },
  'behind a statement that means nothing': {
    at: 'bla bla {\n    owner ana\n  }\n  outcome calm "Calm" {\n    owner ‹›\n  }',
    first: ['ana'],
  },
  'where the end of a block is missing': {
    at: 'charter x "X" {\n  person ana "Ana"\n  outcome calm "Calm" {\n    owner ‹›',
    first: ['ana'],
  },
};
