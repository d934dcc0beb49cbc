const SCHEMES = ['http:', 'https:', 'mailto:'];

/** An address a reader may be sent to. */
export interface Address {
  readonly href: string;
  /** Whom the address leads to, for a reader who wants to know before following it: a host, or the address of a mail. */
  readonly target: string;
}

/** The address as the browser will understand it, or nothing where it is relative, malformed, or of a scheme that could do more than show a page. */
export function safeAddress(text: string): Address | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (!SCHEMES.includes(url.protocol)) return undefined;
  return { href: url.href, target: url.protocol === 'mailto:' ? url.pathname : url.host };
}
