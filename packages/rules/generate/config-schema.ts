import { levels, presetNames, profileNames } from '../src/engine/config.ts';
import type { Options, Rule } from '../src/engine/rule.ts';

type Schema = Readonly<Record<string, unknown>>;

const LEVEL: Schema = { $ref: '#/definitions/level' };

/** The JSON Schema of `charter.config.json`, with every rule and its options. */
export function configSchema(rules: readonly Rule[]): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'charter.config.json',
    description: 'What "charter check" asks of the charters in this folder and below.',
    ...closed({
      $schema: { type: 'string' },
      extends: { enum: presetNames, description: 'Where severities start from: recommended, or strict (each one step up).' },
      profile: { enum: profileNames, description: 'How much is asked, instead of what follows from each charter.' },
      rules: {
        description: 'The severity of single rules, or the severity and the options, by code.',
        ...closed(Object.fromEntries(rules.map((rule) => [rule.code, ruleSchema(rule)]))),
      },
      ignore: { ...TEXTS, description: 'Patterns of files that are left out, from this folder.' },
    }),
    definitions: { level: { enum: levels } },
  };
}

function ruleSchema({ summary, options = {} }: Rule): Schema {
  const values = closed(Object.fromEntries(Object.entries(options).map(([name, preset]) => [name, optionSchema(preset)])));
  return { description: summary, anyOf: [LEVEL, { type: 'array', items: [LEVEL, values], minItems: 2, maxItems: 2 }] };
}

const TEXTS: Schema = { type: 'array', items: { type: 'string' } };

function optionSchema(preset: Options[string]): Schema {
  const kind = typeof preset === 'object' ? TEXTS : { type: typeof preset };
  return { ...kind, default: preset };
}

function closed(properties: Schema): Schema {
  return { type: 'object', additionalProperties: false, properties };
}
