/** What a reader of an HTML page reads without its script: its text, and the addresses of its links. */
export function plainText(html: string): string {
  const body = html
    .slice(html.indexOf('<body'))
    .replace(/<(script|template)\b.*?<\/\1>|<(option|legend|li hidden)\b.*?<\/(option|legend|li)>/gs, '');
  const addresses = [...body.matchAll(/href="([^"#]*)"/g)].map((match) => match[1] ?? '');
  return decoded([body.replace(/<br>|<\/(?:p|li|td|th|dt|dd|h\d|div)>/g, ' ').replace(/<[^>]*>/g, ''), ...addresses].join('\n'));
}

/** Letters and digits only, so that neither marks nor spaces decide whether two texts are the same. */
export function squeezed(text: string): string {
  return text.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', apos: "'" };

function decoded(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    return entities[name ?? ''] ?? whole;
  });
}
