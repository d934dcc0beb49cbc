/** What the charter lacks as a whole, by the code of the rule that says so: the grammar rule of the statement to add. */
const inCharter: Readonly<Record<string, string>> = {
  'assumption-parts': 'Experiment',
  'boundary-missing': 'Constraint',
  'communication-missing': 'Forum',
  'contact-levels': 'Forum',
  'contribution-none': 'Contribution',
  'disclaimer-missing': 'Disclaimer',
  'escalation-missing': 'Escalation',
  'exit-missing': 'Exit',
  'incentive-missing': 'Incentive',
  'investment-missing': 'Investment',
  'ip-missing': 'IpModel',
  'learning-goal-missing': 'LearningGoal',
  'mediator-missing': 'Mediator',
  'metric-mix': 'JointMeasure',
  norms: 'Norm',
  'outcome-missing': 'Outcome',
  'outcome-untested': 'Assumption',
  'pivot-missing': 'Pivot',
  'playbook-missing': 'Playbook',
  'pre-mortem-missing': 'PreMortem',
  'publishing-rule': 'Publishing',
  'purpose-missing': 'Purpose',
  ratification: 'Ratification',
  realignment: 'Review',
  'red-line-missing': 'RedLine',
  renegotiation: 'Renegotiation',
  'renewal-missing': 'Renewal',
  'risk-budget-missing': 'RiskBudget',
  'shock-uncovered': 'Scenario',
  'smaller-partner': 'SafeChannel',
  'stage-gap': 'Stage',
  stakeholders: 'Group',
  'talent-missing': 'Talent',
  'win-missing': 'MinimumWin',
};

/** What the block lacks in which a rule has found something: the statements of that block that it may be, as the catalogue of words calls them. */
const inBlock: Readonly<Record<string, readonly string[]>> = {
  'assumption-parts': ['Assumption supports'],
  'carve-out-funding': ['CarveOut funded by'],
  'contributor-pay': ['Pay'],
  'data-expiry': ['DataEnd'],
  'decision-evidence': ['Decision needs evidence'],
  'deliverable-parts': ['owner', 'due', 'Deliverable accepted when'],
  deputy: ['Person deputy'],
  'exit-notice': ['Exit notice', 'Exit open to'],
  'expectation-answered': ['Acknowledgement', 'Expectation answered'],
  'experiment-parts': ['owner', 'Verdict'],
  'meeting-parts': ['owner', 'Meeting produces'],
  'milestone-parts': ['due', 'Milestone retro'],
  'outcome-target': ['Target'],
  'owner-missing': ['owner'],
  'partner-wants': ['Partner wants'],
  'phase-close': ['Phase closes with'],
  'review-parts': ['Review inputs'],
  'smaller-partner': ['Partner walks away to'],
};

/** A statement that a charter, or one of its blocks, lacks. */
export interface MissingPart {
  readonly where: 'charter' | 'block';
  /** What it is called in the catalogue of words. */
  readonly word: string;
}

/** What may be missing where a rule has found something, as far as its code tells. */
export function missingParts(code: string): readonly MissingPart[] {
  const charter = inCharter[code];
  const block = (inBlock[code] ?? []).map((word): MissingPart => ({ where: 'block', word }));
  return charter === undefined ? block : [{ where: 'charter', word: charter }, ...block];
}

/** The codes for which something can be added. */
export const codesOfMissing: readonly string[] = [...new Set([...Object.keys(inCharter), ...Object.keys(inBlock)])];
