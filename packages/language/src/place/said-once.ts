import type { StatementForm } from './forms.ts';
import type { Step } from './steps.ts';
import { begins } from './steps.ts';
import type { Block, ReadStatement } from './walk.ts';

/** Statements with a rule of their own that may stand once in their block. Lowering says so as well; a test compares the two. */
const once: Readonly<Record<string, readonly string[]>> = {
  CharterBlock: [
    ...['Purpose', 'Story', 'Becoming', 'Governance', 'Kind', 'Structure', 'Market', 'Mode', 'Term', 'Renegotiation', 'Version', 'Status'],
    ...['Language', 'Profile', 'CostOfFailure', 'Renews', 'Stabilisation', 'Readiness', 'Selection', 'KnowledgeBase', 'RiskBudget'],
    ...['Escalation', 'Credit', 'Visibility', 'Talent', 'Publishing', 'Exit'],
  ],
  Metric: ['Source', 'Measuring', 'Bounds'],
  Forum: ['Meets', 'VotingRule', 'Quorum', 'TieBreak'],
  Meeting: ['Held', 'Presenters'],
  Person: ['Succession'],
  Partner: ['Dependency'],
  Expectation: ['Acknowledgement'],
  Experiment: ['ExperimentRun'],
  Phase: ['Term', 'Renegotiation'],
  Ruling: ['TimeToDecide', 'TieBreak'],
  Risk: ['EscalateAfter', 'ClosedOn'],
  Issue: ['EscalateAfter', 'ClosedOn'],
  DataAccess: ['DataEnd'],
  Backlog: ['Rerank'],
};

/** Statements without a rule of their own and without commas that may be repeated all the same. */
const often: Readonly<Record<string, readonly string[]>> = {
  Asset: ['found'],
  DataAccess: ['treated'],
  DecisionRecord: ['supersedes', 'reverses'],
  Escalation: ['rule', 'ritual'],
  Feedback: ['leads to'],
  Partner: ['capacity'],
  Person: ['capacity', 'contact'],
  Publishing: ['rule'],
  Readiness: ['history', 'distrust'],
};

/** Whether a statement may stand once in its block. */
export function isSaidOnce({ home, name, list }: StatementForm): boolean {
  if (/^\p{Lu}/u.test(name)) return once[home]?.includes(name) ?? false;
  return !list && !(often[home]?.includes(name) ?? false);
}

/** Whether a step at an offset would say again what its block says already and may say once. */
export function isSaidAgain(step: Step, block: Block, offset: number): boolean {
  const { form } = step;
  if (form === undefined || !begins(step) || !isSaidOnce(form)) return false;
  const { owner, statements } = block;
  const beside = form.home === (owner?.form.name ?? 'File') ? statements : rowBefore(form.home, statements, offset);
  return beside.some(
    ({ form: said, tokens: [first] }) =>
      said === form &&
      first?.token.startOffset !== offset &&
      // A charter has one governance, and one to fall back on.
      (form.name !== 'Governance' || first?.token.image === step.token),
  );
}

/** The statements of one row in front of an offset, where rows follow each other without braces. */
function rowBefore(home: string, statements: readonly ReadStatement[], offset: number): readonly ReadStatement[] {
  const before = statements.filter(({ tokens: [first] }) => (first?.token.startOffset ?? offset) < offset);
  return before.slice(before.findLastIndex(({ form }) => form.home !== home) + 1);
}
