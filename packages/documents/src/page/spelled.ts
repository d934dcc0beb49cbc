/** A short name as one would write it in a text: `wait-added` becomes `wait added`. */
export function spelled(name: string): string {
  return name.replace(/(?<=\p{L})[-_](?=\p{L})/gu, ' ');
}

/** A short name as the title of what has no other: `feed-lost` becomes `Feed lost`. */
export function titleFrom(name: string): string {
  const [first = '', ...rest] = spelled(name);
  return first.toUpperCase() + rest.join('');
}
