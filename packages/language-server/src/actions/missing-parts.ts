/** What the charter lacks as a whole, by the code of the rule that says so: the grammar rule of the statement to add. */
const inCharter: Readonly<Record<string, string>> = {
  'assumption-untested': 'Experiment',
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
  'joint-measure-missing': 'JointMeasure',
  'learning-goal-missing': 'LearningGoal',
  'mediator-missing': 'Mediator',
  norms: 'Norm',
  'outcome-missing': 'Outcome',
  'outcome-untested': 'Assumption',
  'pivot-missing': 'Pivot',
  'playbook-missing': 'Playbook',
  'pre-mortem-missing': 'PreMortem',
  'publishing-rule': 'Publishing',
  'purpose-missing': 'Purpose',
  'ratification-missing': 'Ratification',
  realignment: 'Review',
  'red-line-missing': 'RedLine',
  'renegotiation-missing': 'Renegotiation',
  'renewal-missing': 'Renewal',
  'retro-missing': 'Meeting',
  'risk-budget-missing': 'RiskBudget',
  'safe-channel': 'SafeChannel',
  'shock-uncovered': 'Scenario',
  'stage-gap': 'Stage',
  stakeholders: 'Group',
  'talent-missing': 'Talent',
  'win-missing': 'MinimumWin',
};

/** What the block lacks in which a rule has found something: the statement of that block, as the catalogue of words calls it. */
const inBlock: Readonly<Record<string, string>> = {
  'assumption-outcome': 'Assumption supports',
  'carve-out-funding': 'CarveOut funded by',
  'contributor-pay': 'Pay',
  'data-expiry': 'DataEnd',
  'decision-evidence': 'Decision needs evidence',
  deputy: 'Person deputy',
  'exit-notice': 'Exit notice',
  'exit-open-to': 'Exit open to',
  'expectation-acknowledged': 'Acknowledgement',
  'expectation-answer': 'Expectation answered',
  expectations: 'Expectation',
  'experiment-scale': 'Verdict',
  'forum-rule': 'VotingRule',
  'meeting-owner': 'owner',
  'milestone-due': 'due',
  'milestone-retro': 'Milestone retro',
  'operating-review-inputs': 'Review inputs',
  'owner-missing': 'owner',
  'partner-wants': 'Partner wants',
  'phase-close': 'Phase closes with',
  'retro-output': 'Meeting produces',
  'smallest-partner-way-out': 'Partner walks away to',
};

/** A statement that a charter, or one of its blocks, lacks. */
export interface MissingPart {
  readonly where: 'charter' | 'block';
  /** What it is called in the catalogue of words. */
  readonly word: string;
}

/** What is missing where a rule has found something, if that can be said by its code alone. */
export function missingPart(code: string): MissingPart | undefined {
  const [charter, block] = [inCharter[code], inBlock[code]];
  if (charter !== undefined) return { where: 'charter', word: charter };
  return block === undefined ? undefined : { where: 'block', word: block };
}

/** The codes for which something can be added. */
export const codesOfMissing: readonly string[] = [...Object.keys(inCharter), ...Object.keys(inBlock)];
