const stops = /\\(.)|\$\{(\d+):((?:\\.|[^\\}])*)\}|\$\{(\d+)\|((?:\\.|[^\\,|])*)(?:\\.|[^\\|])*\|\}|\$(\d+)/g;

/** A snippet as it stands when somebody goes through its tab stops and changes nothing, for clients that have none. */
export function plainTextOf(snippet: string): string {
  const values = new Map<string, string>();
  return snippet.replace(stops, (_, plain?: string, named?: string, text?: string, chosen?: string, choice?: string, again?: string) => {
    if (plain !== undefined) return plain;
    const stop = named ?? chosen ?? again ?? '';
    const value = (text ?? choice)?.replace(/\\(.)/g, '$1') ?? values.get(stop) ?? '';
    values.set(stop, value);
    return value;
  });
}
