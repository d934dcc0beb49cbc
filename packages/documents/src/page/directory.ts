import type { Charter } from '@charter/model/charter.ts';
import type { Declared, Ref } from '@charter/model/element.ts';
import { bdi } from '../html/bdi.ts';
import { type Content, type Html, html } from '../html/markup.ts';
import { list } from './kit/list.ts';
import { type Party, partnerName, personName } from './kit/partner.ts';
import { inline, type Voice } from './kit/said.ts';
import { titleFrom } from './spelled.ts';

/** What the short names of a charter stand for, as its readers know it. */
export class Directory {
  readonly #titles: ReadonlyMap<Ref, string>;
  readonly #parties: ReadonlyMap<Ref, Party>;
  readonly #people: ReadonlyMap<Ref, Party | undefined>;
  /** Whose titles are names of people and bodies, which need no setting off. */
  readonly #actors: ReadonlySet<Ref>;

  readonly #voice: Voice;

  constructor(charter: Charter, voice: Voice) {
    this.#voice = voice;
    this.#titles = new Map([
      ...recordsOf(charter),
      ...passagesOf(charter),
      ...declaredIn(charter).map(({ id, title }) => [id, title === id ? titleFrom(id) : title] as const),
    ]);
    const parties = new Map(charter.partners.map(({ id, title }, index) => [id, { index, name: title }]));
    this.#parties = parties;
    const { partners, people, roles, groups, contributors, forums, meetings } = charter;
    this.#actors = new Set([partners, people, roles, groups, contributors, forums, meetings].flatMap((all) => all.map(({ id }) => id)));
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
    return this.#people.has(ref) ? personName(this.title(ref), this.#people.get(ref)) : bdi(inline(this.#voice, this.title(ref)));
  }

  /** The title within a sentence of ours: a title that is a sentence itself is set off from it. */
  cited(ref: Ref): Html {
    return this.#actors.has(ref) ? this.name(ref) : html`<i>${this.name(ref)}</i>`;
  }

  /** Several of them in a row within a sentence: "Ana Ruiz, Ben Okafor". Nothing where there are none. */
  row(refs: readonly Ref[], between = ', '): Content {
    return refs.length > 0 && html`${refs.map((ref, index) => (index === 0 ? this.cited(ref) : html`${between}${this.cited(ref)}`))}`;
  }

  /** Several of them in a place of their own: names of people and bodies in a row, titles a line each. Nothing where there are none. */
  names(refs: readonly Ref[]): Content {
    const [first, second] = refs;
    if (first === undefined || second === undefined) return first !== undefined && this.name(first);
    if (refs.every((ref) => this.#actors.has(ref))) return this.row(refs);
    return list(
      refs.map((ref) => this.name(ref)),
      'plain',
    );
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
