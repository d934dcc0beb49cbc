import type { Damage, Mutation } from './damage.ts';
import { type Example, headOf, nodes, whole } from './example.ts';
import { changed, type Damages, without, withoutAll, withoutEach } from './ways.ts';

export const twoPartners = (example: Example): boolean => nodes(example, 'Partner').length >= 2;

/** The conflicts and trade-offs that name them go with them. */
export function withoutInterests(properties: readonly string[]): Damages {
  return (example) =>
    without(
      'Partner',
      properties,
    )(example).map(({ edits, places }) => ({
      edits: [...edits, ...[...nodes(example, 'Conflict'), ...nodes(example, 'TradeOff')].map((node) => ({ ...whole(node), text: '' }))],
      places,
    }));
}

export function isMuchSmaller(partner: { readonly sizes: readonly { readonly amount: string }[] }, example: Example): boolean {
  const size = (one: typeof partner): number => Number(one.sizes[0]?.amount ?? Number.NaN);
  const sizes = nodes(example, 'Partner').map(size);
  return size(partner) === Math.min(...sizes) && size(partner) * 3 < Math.max(...sizes);
}

/** Whether somebody stands on the ladder or in a row of a decision by name, and no role gives a deputy. */
export function decidesAlone(name: string, example: Example): boolean {
  const named = [...nodes(example, 'EscalationRung'), ...nodes(example, 'Ruling')].flatMap(({ deciders }) =>
    deciders.map(({ $refText }) => $refText),
  );
  return named.includes(name) && !nodes(example, 'Role').some(({ holders }) => holders.some(({ $refText }) => $refText === name));
}

export function trustLog(example: Example) {
  return nodes(example, 'LogEntry')
    .filter(({ event }) => event.$type === 'TrustDeposit')
    .map((entry) => ({ ...whole(entry), text: '' }));
}

export function isPartner(example: Example, actor: { readonly $refText: string } | undefined): boolean {
  return nodes(example, 'Partner').some(({ name }) => name === actor?.$refText);
}

export function withoutCapacity(example: Example): readonly Damage[] {
  return without('Partner', 'capacities', {
    where: ({ name }) => !nodes(example, 'Person').some((person) => person.partner?.$refText === name && person.capacities.length > 0),
  })(example);
}

export function conflictsWithoutTradeOffs(example: Example): readonly Damage[] {
  return withoutAll('TradeOff', { at: () => nodes(example, 'Conflict').map(whole) })(example);
}

export function oneDeputy(example: Example): readonly Damage[] {
  const people = nodes(example, 'Person').filter(({ deputies }) => deputies.length > 0);
  const [deputy] = people;
  if (deputy === undefined || people.length < 5) return [];
  const damages = changed('Person', 'deputies', deputy.name, { where: (person) => person !== deputy })(example);
  return [{ edits: damages.flatMap(({ edits }) => edits), places: [headOf(example, deputy)] }];
}

/** All but one partner's people on the executive level go down one. */
export function levelWithoutCounterpart(example: Example): readonly Damage[] {
  const executives = nodes(example, 'Person').filter(({ levels }) => levels.includes('executive'));
  const sides = [...new Set(executives.map(({ partner }) => partner?.$refText))];
  if (sides.length < 2) return [];
  const [first, ...others] = sides;
  const damages = changed('Person', 'levels', 'operating', { where: (it) => executives.includes(it) && it.partner?.$refText !== first })(
    example,
  );
  const places = nodes(example, 'Partner')
    .filter(({ name }) => others.includes(name))
    .map((partner) => headOf(example, partner));
  return damages.length === 0 || places.length === 0 ? [] : [{ edits: damages.flatMap(({ edits }) => edits), places }];
}

export function sponsorOnFirstRung(example: Example): readonly Damage[] {
  const [sponsor] = nodes(example, 'Partner').flatMap((partner) => partner.sponsors.map((one) => ({ partner, name: one.$refText })));
  if (sponsor === undefined) return [];
  const [first] = nodes(example, 'EscalationRung');
  return changed('EscalationRung', 'deciders', sponsor.name, {
    where: (rung) => rung === first,
    at: () => [whole(first ?? sponsor.partner), ...sponsorPlaces(example, sponsor.name)],
  })(example);
}

function sponsorPlaces(example: Example, name: string) {
  return nodes(example, 'Partner')
    .filter(({ sponsors }) => sponsors.some(({ $refText }) => $refText === name))
    .map(whole);
}

export function withoutArchitect(example: Example): readonly Damage[] {
  const roles = nodes(example, 'Role').filter(({ purposes }) => purposes.includes('architect'));
  const managers = without('Partner', 'managers')(example);
  const edits = [...without('Role', 'purposes', { where: (role) => roles.includes(role) })(example), ...managers].flatMap(
    (damage) => damage.edits,
  );
  return edits.length === 0 ? [] : [{ edits, places: [headOf(example, example.charter)] }];
}

export function creditPart(kind: string): Mutation['damages'] {
  return withoutEach('CreditPart', {
    where: (part) => part.kind === kind,
    at: (part) => (part.$container === undefined ? undefined : whole(part.$container)),
  });
}

/** Leaves only what comes from the first partner. */
export function oneWay(
  type: 'InformationFlow' | 'ServiceLevel' | 'TrustStep',
  property: 'giver' | 'provider' | 'partner',
): Mutation['damages'] {
  return (example) => {
    const all = nodes(example, type) as unknown as (Record<string, { $refText: string }> & Parameters<typeof whole>[0])[];
    const giver = all[0]?.[property]?.$refText;
    const gone = all.filter((node) => node[property]?.$refText !== giver);
    const kept = all.filter((node) => !gone.includes(node));
    // With one left, there is no direction to speak of.
    if (gone.length === 0 || kept.length < 2) return [];
    return [{ edits: gone.map((node) => ({ ...whole(node), text: '' })), places: kept.map(whole) }];
  };
}

export function withoutReason(example: Example): readonly Damage[] {
  return nodes(example, 'Visibility')
    .filter(({ visibility }) => visibility === 'shared')
    .map((node) => ({ edits: [{ ...whole(node), text: 'visibility ‹private›' }], places: [] }));
}

export function oneWayFeedback(example: Example): readonly Damage[] {
  const directed = nodes(example, 'Feedback').filter(({ giver }) => giver !== undefined);
  const [first] = directed;
  if (first === undefined || directed.length < 2 || nodes(example, 'Feedback').length > directed.length) return [];
  const others = directed.slice(1);
  const edits = [
    ...changed('Feedback', 'giver', first.giver?.$refText ?? '', { where: (it) => others.includes(it) })(example),
    ...changed('Feedback', 'taker', first.taker?.$refText ?? '', { where: (it) => others.includes(it) })(example),
  ].flatMap((damage) => damage.edits);
  return edits.length === 0 ? [] : [{ edits, places: directed.map(whole) }];
}

export function written(example: Example) {
  return nodes(example, 'Feedback')
    .filter(({ form }) => form === 'written')
    .map(whole);
}

export function feedbackWithoutEffect(example: Example): readonly Damage[] {
  const damages = without('Feedback', 'leads')(example);
  return damages.length === 0 ? [] : [{ edits: damages.flatMap(({ edits }) => edits), places: nodes(example, 'Feedback').map(whole) }];
}

export function withoutTrustMetrics(example: Example): readonly Damage[] {
  if (!twoPartners(example)) return [];
  const edits = changed('Metric', 'aspects', 'results')(example).flatMap((damage) => damage.edits);
  return edits.length === 0 ? [] : [{ edits, places: [headOf(example, example.charter)] }];
}
