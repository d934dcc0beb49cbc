import type { Audience } from '@charter/model/audience/audience.ts';
import { charterFor } from '@charter/model/audience/charter-for.ts';
import { rulesOnKept } from '@charter/model/audience/kept.ts';
import { referringProperties } from '@charter/model/audience/without-names.ts';
import schema from '@charter/model/charter.schema.json' with { type: 'json' };
import type { Charter } from '@charter/model/charter.ts';
import { toJson } from '@charter/model/json.ts';
import { rules } from '@charter/rules/engine/registry.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wildTexts } from '../../language/generate/charter-text.ts';
import { sources } from '../../structure/sources.ts';
import { MARK, markOf, plantedCharters, TELLING } from './planted.ts';

const [telling] = plantedCharters(TELLING);
if (telling === undefined) throw new Error('The text holds no charter.');

describe('what partners keep to themselves', () => {
  test('is in the charter of those who write it', () => {
    expect(charterFor(telling, 'editors')).toBe(telling);
    expect(toJson(telling)).toContain(markOf('one'));
  });

  test.each(['partners', 'public'] as const)('is in nothing for %s', (audience) => {
    expect(toJson(charterFor(telling, audience))).not.toContain(MARK);
  });

  test('is in the charter of the partner whose it is, and not in that of another', () => {
    const own = toJson(charterFor(telling, { partner: 'one' }));
    expect(own).toContain(`quietly ${markOf('one')}`);
    expect(own).not.toContain(markOf('two'));
    expect(own).not.toContain(`${MARK} note`);
  });

  test('takes with it what is said of it, and leaves what is said of other things too', () => {
    const { conflicts, tradeOffs, acceptances, workstreams, risks, log } = charterFor(telling, 'partners');
    expect([conflicts, tradeOffs, acceptances]).toEqual([[], [], []]);
    expect(workstreams.map(({ uses }) => uses)).toEqual([['open']]);
    expect(risks.map(({ about }) => about)).toEqual([['w']]);
    expect(log.map(({ event }) => event.kind)).toEqual(['health']);
  });
});

test('a charter in which nobody keeps anything is one for all partners', () => {
  const partners = telling.partners.map(({ dependency, ...one }) => ({ ...one, ...nothingKept }));
  const open = { ...telling, partners, notes: [], acceptances: [] };
  expect(charterFor(open, 'partners')).toBe(open);
});

const nothingKept = { quietWants: [], cannotLose: [], alternatives: [], without: [] };

describe('readers outside', () => {
  test('see no names of people where what the partners do stays private', () => {
    const outside = charterFor(telling, 'public');
    expect(toJson(outside)).not.toMatch(/Ana|Bo Name|Cleo|"ana"|"bo"|"cleo"|example/);
    expect(outside.people.map(({ id, title }) => [id, title])).toEqual([
      ['person-1', 'Head of something'],
      ['person-2', 'Two'],
    ]);
    expect(outside.forums.map(({ members, chair }) => [members, chair])).toEqual([[['person-1', 'person-2'], 'person-1']]);
  });

  test('see them where it does not, without how to reach them', () => {
    const outside = charterFor({ ...telling, visibility: undefined } as unknown as Charter, 'public');
    expect(toJson(outside)).toContain('Ana Name');
    expect(toJson(outside)).not.toContain('ana@one.example');
  });

  test('see nothing of what happened since', () => {
    expect(charterFor(telling, 'public').log).toEqual([]);
  });
});

test('whatever the charter, nothing kept is in what others see, and no name in it has lost what it stands for', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(wildTexts, (text) => {
      for (const charter of plantedCharters(text)) {
        for (const audience of ['partners', 'public', ...charter.partners.map(({ id }) => ({ partner: id }))] as Audience[]) {
          const seen = charterFor(charter, audience);
          const own = typeof audience === 'object' ? markOf(audience.partner) : undefined;
          const marks = toJson(seen).match(/Zmkw[0-9x]*y?/g) ?? [];
          expect(marks.filter((mark) => mark !== own)).toEqual([]);
          const lost = withoutMeaning(charter);
          expect([...withoutMeaning(seen)].filter((name) => !lost.has(name))).toEqual([]);
        }
      }
    }),
    { numRuns: 150 },
  );
});

/** The names in a charter that stand for nothing in it. */
function withoutMeaning(charter: Charter): Set<string> {
  const declared = new Set<unknown>();
  const referred = new Set<string>();
  walk(JSON.parse(toJson(charter)), (name, value) => {
    if (name === 'id') declared.add(value);
    else if (referringProperties.has(name)) referred.add(value);
  });
  return new Set([...referred].filter((name) => !declared.has(name)));
}

function walk(value: unknown, visit: (name: string, value: string) => void, name = ''): void {
  if (typeof value === 'string') visit(name, value);
  else if (Array.isArray(value)) for (const item of value) walk(item, visit, name);
  else if (typeof value === 'object' && value !== null) for (const [key, part] of Object.entries(value)) walk(part, visit, key);
}

test('the properties that refer to others are those of the schema', () => {
  const found = new Set<string>();
  const collect = (part: unknown, property: string): void => {
    if (typeof part !== 'object' || part === null) return;
    if ('$ref' in part && String(part.$ref).endsWith('/Ref')) found.add(property);
    for (const [key, inner] of Object.entries(part)) {
      if (key !== 'properties') collect(inner, property);
      else for (const [name, kind] of Object.entries(inner as object)) collect(kind, name);
    }
  };
  collect(schema, '');
  expect([...referringProperties].sort()).toEqual([...found].sort());
});

test('the rules that ask for what is kept are those that read it', () => {
  const reading = sources()
    .filter(
      ({ path, text }) =>
        /^packages\/rules\/src\/(?!generated|engine)/.test(path) && /quietWants|cannotLose|alternatives|fallback !==/.test(text),
    )
    .map(({ path }) => path.split('/').at(-1)?.replace('.ts', ''));
  expect([...rulesOnKept].sort()).toEqual(reading.sort());
  expect(rules.map(({ code }) => code)).toEqual(expect.arrayContaining([...rulesOnKept]));
});
