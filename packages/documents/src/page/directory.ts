import type { Charter } from '@charter/model/charter.ts';
import type { Declared, Ref } from '@charter/model/element.ts';
import { bdi } from '../html/bdi.ts';
import { type Content, type Html, html } from '../html/markup.ts';
import { inline } from '../html/prose.ts';
import { type Party, partnerName, personName } from './kit/partner.ts';

const known = new WeakMap<Charter, Directory>();

/** The directory of a charter, made once. */
export function directory(charter: Charter): Directory {
  let made = known.get(charter);
  if (made === undefined) {
    made = new Directory(charter);
    known.set(charter, made);
  }
  return made;
}

/** What the short names of a charter stand for, as its readers know it. */
export class Directory {
  readonly #titles: ReadonlyMap<Ref, string>;
  readonly #parties: ReadonlyMap<Ref, Party>;
  readonly #people: ReadonlyMap<Ref, Party | undefined>;

  constructor(charter: Charter) {
    this.#titles = new Map([
      ...recordsOf(charter),
      ...passagesOf(charter),
      ...declaredIn(charter).map(({ id, title }) => [id, title] as const),
    ]);
    const parties = new Map(charter.partners.map(({ id, title }, index) => [id, { index, name: title }]));
    this.#parties = parties;
    this.#people = new Map(charter.people.map(({ id, partner }) => [id, partner === undefined ? undefined : parties.get(partner)]));
  }

  /** The title of whatever a short name stands for; the name itself where nothing is declared by it. */
  title(ref: Ref): string {
    return this.#titles.get(ref) ?? ref;
  }

  /** The partner that a person belongs to, or that the name itself stands for. */
  partnerOf(ref: Ref): Party | undefined {
    return this.#parties.get(ref) ?? this.#people.get(ref);
  }

  /** The title as it stands on the page: a partner and a person with the sign of the partner. */
  name(ref: Ref): Html {
    const party = this.#parties.get(ref);
    if (party !== undefined) return partnerName(party);
    return this.#people.has(ref) ? personName(this.title(ref), this.#people.get(ref)) : bdi(inline(this.title(ref)));
  }

  /** Several of them in a row: "Ana Ruiz, Ben Okafor". Nothing where there are none. */
  names(refs: readonly Ref[], between = ', '): Content {
    return refs.length > 0 && html`${refs.map((ref, index) => (index === 0 ? this.name(ref) : html`${between}${this.name(ref)}`))}`;
  }
}

function declaredIn(charter: Charter): readonly Declared[] {
  return Object.values(charter).flatMap((value) => (Array.isArray(value) ? value.filter(isDeclared) : []));
}

function isDeclared(value: unknown): value is Declared {
  return typeof value === 'object' && value !== null && 'id' in value && 'title' in value;
}

/** Interests and strengths with a name of their own are known by their words. */
function passagesOf(charter: Charter): readonly (readonly [Ref, string])[] {
  return charter.partners
    .flatMap(({ wants, quietWants, cannotLose, brings, strengths }) => [...wants, ...quietWants, ...cannotLose, ...brings, ...strengths])
    .flatMap(({ id, text }) => (id === undefined ? [] : [[id, text] as const]));
}

function recordsOf(charter: Charter): readonly (readonly [Ref, string])[] {
  return charter.log.flatMap(({ event }) => (event.kind === 'decision' && event.id !== undefined ? [[event.id, event.text] as const] : []));
}
