/** What each kind of declared thing is called in a sentence. */
const kindNames: Readonly<Record<string, string>> = {
  Actor: 'partner, person, role, group, contributor or forum',
  Asset: 'asset',
  Assumption: 'assumption',
  Attendee: 'person, role, group, contributor, forum or partner',
  CarveOut: 'carve-out',
  CharterBlock: 'charter',
  Commitment: 'commitment',
  Contributor: 'contributor',
  DataAccess: 'data access',
  Decider: 'forum, person, role or partner',
  Decision: 'decision',
  DecisionRecord: 'decision record',
  Declaration: 'name declared in this charter',
  Definition: 'term',
  Deliverable: 'deliverable',
  Delivery: 'deliverable, playbook, milestone, learning goal or commitment',
  Experiment: 'experiment',
  Forum: 'forum',
  Gathering: 'forum or meeting',
  Group: 'group',
  Incentive: 'incentive',
  Issue: 'issue',
  LearningGoal: 'learning goal',
  Meeting: 'meeting',
  Member: 'person, role, group or contributor',
  Metric: 'metric',
  Milestone: 'milestone',
  MinimumWin: 'minimum credible win',
  NamedText: 'named interest or strength',
  Outcome: 'outcome',
  Partner: 'partner',
  Person: 'person',
  Phase: 'phase',
  Pivot: 'pivot',
  Playbook: 'playbook',
  Risk: 'risk',
  Role: 'role',
  Scenario: 'scenario',
  SignOffPlace: 'forum or meeting',
  Spike: 'spike',
  Workstream: 'workstream',
};

/** What a kind of thing is called in a sentence, by the name of its type in the grammar. */
export function kindName(type: string): string {
  return kindNames[type] ?? type;
}

/** The same with its article: `a person`, `an outcome`. */
export function aKind(type: string): string {
  const name = kindName(type);
  return `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`;
}
