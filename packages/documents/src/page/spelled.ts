/** A short name as one would write it in a text: `wait-added` becomes `wait added`. */
export function spelled(name: string): string {
  return name.replace(/(?<=\p{L})[-_](?=\p{L})/gu, ' ');
}
