import type { Rule } from '../engine/rule.ts';
import { feedbackParts } from '../trust/feedback-parts.ts';
import { fitAction } from '../trust/fit-action.ts';
import { fitDimensions } from '../trust/fit-dimensions.ts';
import { surveyPartners } from '../trust/survey-partners.ts';
import { trustSteps } from '../trust/trust-steps.ts';

// Generated from the files of the rules by `npm run generate`.
export const trust: readonly Rule[] = [
  feedbackParts,
  fitAction,
  fitDimensions,
  surveyPartners,
  trustSteps,
];
