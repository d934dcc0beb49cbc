import type { Severity } from '@charter/model/finding.ts';
import type { Rule } from './rule.ts';

/** The severities to start from, by the name that `extends` asks for. */
export const presets = {
  /** The rules as they are. */
  recommended: (rules: readonly Rule[]): readonly Rule[] => rules,
  /** Every warning an error, and every hint a warning. */
  strict: (rules: readonly Rule[]): readonly Rule[] => rules.map(raised),
};

const oneUp = { error: 'error', warning: 'error', hint: 'warning', off: 'off' } as const satisfies Record<
  Severity | 'off',
  Severity | 'off'
>;

function raised(rule: Rule): Rule {
  const { light, standard, 'joint-venture': jointVenture } = rule.severity;
  return { ...rule, severity: { light: oneUp[light], standard: oneUp[standard], 'joint-venture': oneUp[jointVenture] } };
}
