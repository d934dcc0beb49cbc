import type { Element, Ref, Waiver } from '../element.ts';
import type { Partner } from '../parties.ts';
import type { NamedPassage, Passage } from '../passage.ts';

/** What a partner calls the things it keeps to itself, where it leaves one of them out on purpose. */
const keptSubjects = ['quiet wants', 'cannot lose', 'alternative', 'alternatives', 'fallback', 'way out'];

/** The rules that ask for what partners keep to themselves; what is accepted of them would tell of it. */
export const rulesOnKept: readonly string[] = ['partner-interests', 'smaller-partner', 'dependency-fallback'];

/** The interests that a partner keeps to itself. */
export function keptInterests({ quietWants, cannotLose }: Partner): readonly NamedPassage[] {
  return [...quietWants, ...cannotLose];
}

/** All that a partner keeps to itself, in its own words. */
export function keptTexts(partner: Partner): readonly Passage[] {
  const { alternatives, dependency, without } = partner;
  const fallback = dependency?.fallback === undefined ? [] : [{ text: dependency.fallback, origin: dependency.origin }];
  const reasons = without.filter(isOnKept).map(({ because, origin }) => ({ text: because, origin }));
  return [...keptInterests(partner), ...alternatives, ...fallback, ...reasons];
}

/** A partner without what it keeps to itself; the same object where it keeps nothing. */
export function withoutKept(partner: Partner): Partner {
  if (keptTexts(partner).length === 0) return partner;
  const { dependency, ...rest } = partner;
  return {
    ...rest,
    quietWants: [],
    cannotLose: [],
    alternatives: [],
    without: partner.without.filter((waiver) => !isOnKept(waiver)),
    ...(dependency === undefined ? {} : { dependency: withoutFallback(dependency) }),
  };
}

/** The short names of what partners keep to themselves. */
export function keptNames(partners: readonly Partner[]): ReadonlySet<Ref> {
  return new Set(partners.flatMap((partner) => keptInterests(partner).flatMap(({ id }) => id ?? [])));
}

/** Whether something is left out on purpose that a partner would keep to itself. */
export function isOnKept({ what }: Pick<Waiver, 'what'>): boolean {
  return keptSubjects.includes(what);
}

function withoutFallback<T extends Element & { readonly fallback?: string }>({ fallback, ...rest }: T): Omit<T, 'fallback'> {
  return rest;
}
