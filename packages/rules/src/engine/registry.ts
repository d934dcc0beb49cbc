import { outcomeOwner } from '../success/outcome-owner.ts';
import type { Rule } from './rule.ts';

/** All rules, by topic and code. */
export const rules: readonly Rule[] = [outcomeOwner] as readonly Rule[];
