import type { Rule } from '../engine/rule.ts';
import { feedbackParts } from '../trust/feedback-parts.ts';
import { fitAction } from '../trust/fit-action.ts';
import { fitDimensions } from '../trust/fit-dimensions.ts';
import { surveyPartners } from '../trust/survey-partners.ts';
import { trustMetric } from '../trust/trust-metric.ts';
import { trustSteps } from '../trust/trust-steps.ts';

// Generated from the files of the rules by `npm run generate`.
export const trust = [
  feedbackParts,
  fitAction,
  fitDimensions,
  surveyPartners,
  trustMetric,
  trustSteps,
] as readonly Rule[];
