import type { Rule } from '../engine/rule.ts';
import { assetHandover } from '../learning/asset-handover.ts';
import { assumptionParts } from '../learning/assumption-parts.ts';
import { experimentCost } from '../learning/experiment-cost.ts';
import { experimentKill } from '../learning/experiment-kill.ts';
import { experimentParts } from '../learning/experiment-parts.ts';
import { experimentRung } from '../learning/experiment-rung.ts';
import { experimentSafety } from '../learning/experiment-safety.ts';
import { ladder } from '../learning/ladder.ts';
import { ladderBudget } from '../learning/ladder-budget.ts';
import { learningGoalMissing } from '../learning/learning-goal-missing.ts';
import { learningParts } from '../learning/learning-parts.ts';
import { outcomeUntested } from '../learning/outcome-untested.ts';
import { playbookMissing } from '../learning/playbook-missing.ts';
import { preMortemMissing } from '../learning/pre-mortem-missing.ts';
import { riskBudget } from '../learning/risk-budget.ts';
import { riskBudgetMissing } from '../learning/risk-budget-missing.ts';
import { scenarioDrill } from '../learning/scenario-drill.ts';
import { shockUncovered } from '../learning/shock-uncovered.ts';

// Generated from the files of the rules by `npm run generate`.
export const learning: readonly Rule[] = [
  assetHandover,
  assumptionParts,
  experimentCost,
  experimentKill,
  experimentParts,
  experimentRung,
  experimentSafety,
  ladder,
  ladderBudget,
  learningGoalMissing,
  learningParts,
  outcomeUntested,
  playbookMissing,
  preMortemMissing,
  riskBudget,
  riskBudgetMissing,
  scenarioDrill,
  shockUncovered,
];
