import type { Rule } from '../engine/rule.ts';
import { bandGap } from '../trust/band-gap.ts';
import { bandOverlap } from '../trust/band-overlap.ts';
import { feedbackAnswer } from '../trust/feedback-answer.ts';
import { feedbackBothWays } from '../trust/feedback-both-ways.ts';
import { feedbackEffect } from '../trust/feedback-effect.ts';
import { feedbackForms } from '../trust/feedback-forms.ts';
import { fitAction } from '../trust/fit-action.ts';
import { fitDimensions } from '../trust/fit-dimensions.ts';
import { surveyPartners } from '../trust/survey-partners.ts';
import { trustMetric } from '../trust/trust-metric.ts';
import { trustSteps } from '../trust/trust-steps.ts';

// Generated from the files of the rules by `npm run generate`.
export const trust = [
  bandGap,
  bandOverlap,
  feedbackAnswer,
  feedbackBothWays,
  feedbackEffect,
  feedbackForms,
  fitAction,
  fitDimensions,
  surveyPartners,
  trustMetric,
  trustSteps,
] as readonly Rule[];
