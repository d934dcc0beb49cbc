import type { Rule } from '../engine/rule.ts';
import { sourceOfTruth } from '../keeping/source-of-truth.ts';
import { sourceOfTruthTwice } from '../keeping/source-of-truth-twice.ts';
import { watchedParts } from '../keeping/watched-parts.ts';

// Generated from the files of the rules by `npm run generate`.
export const keeping: readonly Rule[] = [
  sourceOfTruth,
  sourceOfTruthTwice,
  watchedParts,
];
