import type { Severity } from '@charter/model/finding.ts';
import type { LintSettings } from './lint.ts';
import { presets } from './presets.ts';
import type { Options, ProfileName, Rule } from './rule.ts';

/** What a `charter.config.json` may hold. */
export interface Config {
  /** For editors only. */
  readonly $schema?: string;
  /** What the severities start from: those of the rules themselves, or each one step up. */
  readonly extends?: PresetName;
  /** Instead of the profile that follows from each charter. */
  readonly profile?: ProfileName;
  /** The severity of single rules, or the severity and the options, by code. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** Patterns of files that are left out, from the folder of the configuration. */
  readonly ignore?: readonly string[];
}

export type PresetName = keyof typeof presets;
export type RuleSetting = Level | readonly [Level, Options];
export type Level = Severity | 'off';

export const levels: readonly Level[] = ['error', 'warning', 'hint', 'off'];
export const profileNames: readonly ProfileName[] = ['light', 'standard', 'joint-venture'];
export const presetNames = Object.keys(presets) as PresetName[];

/** What a rule run needs to know, as a configuration has it. */
export interface Configured {
  readonly rules: readonly Rule[];
  readonly settings: LintSettings;
}

/** The rules as a configuration wants them; it must be one without problems. */
export function configured(rules: readonly Rule[], config: Config): Configured {
  const settings = Object.entries(config.rules ?? {}).map(([code, setting]) => ({ code, ...partsOf(setting) }));
  return {
    rules: presets[config.extends ?? 'recommended'](rules),
    settings: {
      severities: new Map(settings.map(({ code, level }) => [code, level])),
      options: new Map(settings.map(({ code, options }) => [code, options])),
      ...(config.profile === undefined ? {} : { profile: config.profile }),
    },
  };
}

function partsOf(setting: RuleSetting): { level: Level; options: Options } {
  if (typeof setting === 'string') return { level: setting, options: {} };
  const [level, options] = setting;
  return { level, options };
}
