import type { Block, ReadToken, Walk } from './walk.ts';

/** Something that a text gives a name to, as far as its tokens tell. */
export interface Declared {
  readonly name: string;
  /** The type of it in the grammar, such as `Person`. */
  readonly kind: string;
  readonly title: string | undefined;
  /** What a metric or the quantity of a decision is counted in. */
  readonly unit: string | undefined;
  /** The choices of the quantity of a decision. */
  readonly options: readonly string[];
  readonly offset: number;
  /** The name of the charter, or of the charter of the log, that it is declared in; none for what stands beside charters. */
  readonly charter: string | undefined;
}

/** Everything that a text gives a name to, also where it is too broken for a tree. */
export function declaredIn({ tokens }: Walk): readonly Declared[] {
  return tokens.flatMap((read, index) => {
    const kind = kindGivenBy(read);
    if (kind === undefined) return [];
    const own = ownTokens(tokens, index, kind);
    const [title] = own.filter(({ token }) => token.image.startsWith('"'));
    return {
      name: read.token.image,
      kind,
      title: title === undefined ? undefined : unquoted(title.token.image),
      unit: own.find((other) => is(other, kind, 'unit'))?.token.image,
      options: own.filter((other) => is(other, kind, 'options')).map(({ token }) => token.image),
      offset: read.token.startOffset,
      charter: read.statement && charterAround(read.statement.block),
    };
  });
}

/** The name of the charter that a block belongs to, or to whose log. */
export function charterAround({ owner }: Block): string | undefined {
  let outer = owner;
  while (outer?.block.owner !== undefined) outer = outer.block.owner;
  return outer !== undefined && /^(CharterBlock|Log)$/.test(outer.form.name) ? outer.tokens[1]?.token.image : undefined;
}

/** The tokens behind a name that tell of the same thing: up to its block, or to the next name. */
function ownTokens(tokens: readonly ReadToken[], index: number, kind: string): readonly ReadToken[] {
  const rest = tokens.slice(index + 1, index + 12);
  const end = rest.findIndex((read) => !read.steps.some(({ rules }) => rules.includes(kind)) || kindGivenBy(read) !== undefined);
  return end < 0 ? rest : rest.slice(0, end);
}

function kindGivenBy({ steps }: ReadToken): string | undefined {
  return steps
    .find(({ property, target, rules }) => property === 'name' && target === undefined && rules.at(-1) !== 'ParameterValue')
    ?.rules.at(-1);
}

function is({ steps }: ReadToken, rule: string, property: string): boolean {
  return steps.some((step) => step.property === property && step.rules.at(-1) === rule);
}

function unquoted(image: string): string {
  return image.replace(/^"+|"+$/g, '').trim();
}
