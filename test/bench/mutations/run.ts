import { Workspace } from '@charter/language/workspace.ts';
import type { CalendarDate } from '@charter/model/value/date.ts';
import { type LintFinding, lint } from '@charter/rules/engine/lint.ts';
import { profileOf } from '@charter/rules/engine/profile.ts';
import { rules } from '@charter/rules/engine/registry.ts';
import type { ProfileName } from '@charter/rules/engine/rule.ts';
import { type Damage, damaged, type Mutation, type Range } from './damage.ts';
import { disk, type Example } from './example.ts';

/** What became of one damage. */
export interface Outcome {
  readonly mutation: Mutation;
  readonly example: Example;
  readonly verdict: 'dropped' | 'known' | 'missed' | 'elsewhere' | 'found';
  /** The place of the damage, and what was found instead, for those who look into it. */
  readonly detail: string;
}

/** The findings of the rules in a charter, with the files it uses; nothing where the text has errors of the language. */
export function findingsIn(id: string, text: string, asOf?: CalendarDate): readonly LintFinding[] | undefined {
  const { charters, findings } = new Workspace(disk).check(id, text);
  if (findings.some(({ severity }) => severity === 'error')) return undefined;
  return charters.flatMap((charter) => lint(charter, rules, asOf === undefined ? {} : { asOf }));
}

/** Does a kind of damage to the examples, each example in turn, up to a number of times; leaves out where the rule is not asked. */
export function outcomesOf(mutation: Mutation, all: readonly Example[], cap: number): readonly Outcome[] {
  const lists = all
    .filter((example) => mutation.ignoresProfile === true || isAsked(mutation, example))
    .map((example) => ({ example, damages: mutation.damages(example) }));
  const outcomes: Outcome[] = [];
  for (let round = 0; round < 8; round++) {
    for (const { example, damages } of lists) {
      const damage = damages[round];
      if (damage === undefined || outcomes.filter(({ verdict }) => verdict !== 'dropped' && verdict !== 'known').length >= cap) continue;
      outcomes.push(outcomeOf(mutation, example, damage));
    }
  }
  return outcomes;
}

function outcomeOf(mutation: Mutation, example: Example, damage: Damage): Outcome {
  const { text, places } = damaged(example.text, damage);
  const after = findingsIn(example.id, text, mutation.asOf);
  const detail = `${example.charter.name}: ${text.slice(places[0]?.start, places[0]?.end).split('\n')[0]?.trim()}`;
  if (after === undefined) return { mutation, example, verdict: 'dropped', detail };
  const before = known(example, mutation.asOf);
  const found = after.filter((finding) => mutation.codes.includes(finding.code) && !before.has(keyOf(finding)));
  if (found.length === 0) {
    // What was said before, at a place such as the name of the charter, cannot be said anew.
    const isKnown = after.some(
      (finding) =>
        mutation.codes.includes(finding.code) &&
        places.some((place) =>
          overlap([lineOf(text, finding.at.start), lineOf(text, finding.at.end)], [lineOf(text, place.start), lineOf(text, place.end)]),
        ),
    );
    return { mutation, example, verdict: isKnown ? 'known' : 'missed', detail };
  }
  const lines = (range: Range): readonly [number, number] => [lineOf(text, range.start), lineOf(text, range.end)];
  const there = found.some(({ at }) => at.document !== example.id || places.some((place) => overlap(lines(at), lines(place))));
  return {
    mutation,
    example,
    verdict: there ? 'found' : 'elsewhere',
    detail: `${detail} <> ${found.map(({ at }) => `${lineOf(text, at.start)} ${text.slice(at.start, at.end)}`).join(' | ')}`,
  };
}

/** Whether any of the rules is asked in this charter. */
function isAsked({ codes }: Mutation, example: Example): boolean {
  const profile = profileIn(example);
  return rules.some(({ code, severity }) => codes.includes(code) && severity[profile] !== 'off');
}

const profiles = new Map<Example, ProfileName>();

function profileIn(example: Example): ProfileName {
  const [charter] = profiles.has(example) ? [] : new Workspace(disk).check(example.id, example.text).charters;
  const profile = profiles.get(example) ?? (charter === undefined ? 'standard' : profileOf(charter).profile);
  profiles.set(example, profile);
  return profile;
}

const cleanFindings = new Map<string, ReadonlySet<string>>();

function known(example: Example, asOf: CalendarDate | undefined): ReadonlySet<string> {
  const key = `${example.id} ${asOf ?? ''}`;
  let keys = cleanFindings.get(key);
  if (keys === undefined) {
    keys = new Set((findingsIn(example.id, example.text, asOf) ?? []).map(keyOf));
    cleanFindings.set(key, keys);
  }
  return keys;
}

function keyOf({ code, message }: LintFinding): string {
  return `${code} ${message}`;
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function overlap(one: readonly [number, number], other: readonly [number, number]): boolean {
  return one[0] <= other[1] && other[0] <= one[1];
}
