import { configured, levels } from '@charter/rules/engine/config.ts';
import { readConfig } from '@charter/rules/engine/config-problems.ts';
import type { Rule } from '@charter/rules/engine/rule.ts';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { configSchema } from '../../packages/rules/generate/config-schema.ts';

const rules = [ruleOf('plain', {}), ruleOf('set', { most: 3, word: 'x', words: ['a'] })];

function ruleOf(code: string, options: NonNullable<Rule['options']>): Rule {
  const severity = { light: 'off', standard: 'hint', 'joint-venture': 'warning' } as const;
  const texts = { summary: '', why: '', source: '', remedy: '', bad: '', good: '' };
  return { code, topic: 'text', since: '0.1.0', severity, rows: [], options, ...texts, check: () => [] };
}

function problemsOf(value: unknown): readonly { path: string; remedy: string }[] {
  const outcome = readConfig(value, rules);
  return 'problems' in outcome ? outcome.problems : [];
}

describe('a configuration', () => {
  test.each([
    [null, [''], /object/],
    [[], [''], /object/],
    [{ extend: 'strict' }, ['extend'], /"extends"/],
    [{ extends: 'strickt' }, ['extends'], /"strict"/],
    [{ profile: 7 }, ['profile'], /"joint-venture"/],
    [{ ignore: 'a' }, ['ignore'], /list/],
    [{ $schema: 1 }, ['$schema'], /text/],
    [{ rules: [] }, ['rules'], /object/],
    [{ rules: { plan: 'off' } }, ['rules.plan'], /"plain"/],
    [{ rules: { __proto__x: 'off' } }, ['rules.__proto__x'], /charter rules/],
    [{ rules: { plain: 'fatal' } }, ['rules.plain'], /"warning"/],
    [{ rules: { plain: ['off'] } }, ['rules.plain'], /both/],
    [{ rules: { plain: ['of', 3] } }, ['rules.plain[0]', 'rules.plain[1]'], /"off"/],
    [{ rules: { plain: ['off', { most: 1 }] } }, ['rules.plain[1].most'], /Leave it out/],
    [{ rules: { set: ['off', { mist: 1 }] } }, ['rules.set[1].mist'], /"most"/],
    [{ rules: { set: ['off', { toString: 1 }] } }, ['rules.set[1].toString'], /"most"/],
    [
      { rules: { set: ['off', { most: '1', word: 1, words: [1] }] } },
      ['rules.set[1].most', 'rules.set[1].word', 'rules.set[1].words'],
      /number/,
    ],
  ])('%j cannot be followed', (value, paths, remedy) => {
    const problems = problemsOf(value);
    expect(problems.map(({ path }) => path)).toEqual(paths);
    expect(problems[0]?.remedy).toMatch(remedy);
  });

  test('is right exactly where its JSON Schema says so', () => {
    const validate = new Ajv({ allErrors: true }).compile(configSchema(rules));
    const odd = fc.oneof(fc.jsonValue({ maxDepth: 1 }), fc.constantFrom<unknown>('strict', 'light', 'off', 1, 'x', []));
    const options = fc.dictionary(fc.constantFrom('most', 'word', 'words', 'none'), odd);
    const level = fc.constantFrom<unknown>(...levels, 'fatal', 1);
    const setting = fc.oneof(level, fc.tuple(level, options), fc.array(level));
    const settings = fc.oneof(fc.dictionary(fc.constantFrom('plain', 'set', 'other'), setting), odd);
    const config = fc.oneof(
      fc.record({ $schema: odd, extends: odd, profile: odd, ignore: fc.oneof(fc.array(fc.string()), odd) }, { requiredKeys: [] }),
      fc.record({ rules: settings }),
      fc.dictionary(fc.constantFrom('rules', 'profile', 'more'), odd),
      odd,
    );
    fc.assert(
      fc.property(config, (value) => {
        const plain = JSON.parse(JSON.stringify(value));
        expect(problemsOf(plain).length === 0).toBe(validate(plain));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a configuration that can be followed', () => {
  test('sets severities, options and profile', () => {
    const { settings } = configured(rules, { profile: 'light', rules: { plain: 'error', set: ['off', { most: 4 }] } });
    expect(settings).toEqual({
      profile: 'light',
      severities: new Map([
        ['plain', 'error'],
        ['set', 'off'],
      ]),
      options: new Map([
        ['plain', {}],
        ['set', { most: 4 }],
      ]),
    });
  });

  test('starts from the severities of the rules, or each one step up', () => {
    expect(configured(rules, {}).rules).toEqual(rules);
    expect(configured(rules, { extends: 'recommended' }).rules).toEqual(rules);
    const [strict] = configured(rules, { extends: 'strict' }).rules;
    expect(strict?.severity).toEqual({ light: 'off', standard: 'warning', 'joint-venture': 'error' });
  });
});
