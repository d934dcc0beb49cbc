import { kindName } from '@charter/language/names/kinds.ts';
import type { Step } from '@charter/language/place/steps.ts';
import { standardRungs } from '@charter/model/experiments.ts';
import { CompletionItemKind } from 'vscode-languageserver';
import { quantitiesAt, quantitiesHere } from './quantities.ts';
import type { Nameable, Site } from './site.ts';
import type { Suggestion } from './suggestion.ts';
import { ranks } from './suggestion.ts';

/** The names of what may be referred to here: not those that this statement says already. */
export function referencesAt(step: Step, site: Site): readonly Suggestion[] {
  const isListed = (other: Step): boolean => step.target !== undefined && other.target === step.target && other.property === step.property;
  const said = new Set(site.written.filter(({ steps }) => steps.some(isListed)).map(({ token }) => token.image));
  return thingsAt(step, site)
    .filter(({ name }) => !said.has(name))
    .map((thing, index) => suggestionOf(thing, index));
}

/** A name with its title, what it names, and where that is declared. */
export function suggestionOf({ name, kind, title, from }: Nameable, index: number): Suggestion {
  const file = from === undefined ? '' : `, from ${decodeURIComponent(from.slice(from.lastIndexOf('/') + 1))}`;
  return {
    label: name,
    kind: CompletionItemKind.Reference,
    detail: `${title === undefined || title === name ? '' : `${title} · `}${kindName(kind)}${file}`,
    rank: ranks.value + Math.min(index, 150) + (from === undefined ? 0 : 20),
  };
}

function thingsAt({ target, property, rules }: Step, site: Site): readonly Nameable[] {
  if (target !== undefined) return site.named(target);
  if (property === 'subject') return quantitiesAt(site);
  if (property === 'rungs')
    return [
      ...site.named('Rung'),
      ...standardRungs.map((name) => ({ name, kind: 'Rung', title: undefined, unit: undefined, options: [] })),
    ];
  if (property === 'name' && rules.at(-1) === 'ParameterValue') return quantitiesHere(site);
  return [];
}
