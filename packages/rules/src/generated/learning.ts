import type { Rule } from '../engine/rule.ts';
import { assetHandover } from '../learning/asset-handover.ts';
import { assumptionOutcome } from '../learning/assumption-outcome.ts';
import { assumptionUntested } from '../learning/assumption-untested.ts';
import { experimentCost } from '../learning/experiment-cost.ts';
import { experimentKill } from '../learning/experiment-kill.ts';
import { experimentLesson } from '../learning/experiment-lesson.ts';
import { experimentParts } from '../learning/experiment-parts.ts';
import { experimentRung } from '../learning/experiment-rung.ts';
import { experimentSafety } from '../learning/experiment-safety.ts';
import { experimentScale } from '../learning/experiment-scale.ts';
import { ladderBudget } from '../learning/ladder-budget.ts';
import { ladderOrder } from '../learning/ladder-order.ts';
import { learningGoalMissing } from '../learning/learning-goal-missing.ts';
import { learningGoalParts } from '../learning/learning-goal-parts.ts';
import { outcomeUntested } from '../learning/outcome-untested.ts';
import { playbookMissing } from '../learning/playbook-missing.ts';
import { playbookParts } from '../learning/playbook-parts.ts';
import { preMortemMissing } from '../learning/pre-mortem-missing.ts';
import { riskBudget } from '../learning/risk-budget.ts';
import { riskBudgetMissing } from '../learning/risk-budget-missing.ts';
import { rungGate } from '../learning/rung-gate.ts';
import { scenarioDrill } from '../learning/scenario-drill.ts';
import { shockUncovered } from '../learning/shock-uncovered.ts';
import { teachProof } from '../learning/teach-proof.ts';

// Generated from the files of the rules by `npm run generate`.
export const learning = [
  assetHandover,
  assumptionOutcome,
  assumptionUntested,
  experimentCost,
  experimentKill,
  experimentLesson,
  experimentParts,
  experimentRung,
  experimentSafety,
  experimentScale,
  ladderBudget,
  ladderOrder,
  learningGoalMissing,
  learningGoalParts,
  outcomeUntested,
  playbookMissing,
  playbookParts,
  preMortemMissing,
  riskBudget,
  riskBudgetMissing,
  rungGate,
  scenarioDrill,
  shockUncovered,
  teachProof,
] as readonly Rule[];
