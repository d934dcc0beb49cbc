import type { Rule } from '@charter/rules/engine/rule.ts';
import type { Places } from './places.ts';

/** What reports need beside the findings. */
export interface ReportContext {
  readonly places: Places;
  readonly inColor: boolean;
  /** All rules there are. */
  readonly rules: readonly Rule[];
  /** Of the command. */
  readonly version: string;
}
