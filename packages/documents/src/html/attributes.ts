import { safeAddress } from './address.ts';
import { escaped } from './escape.ts';
import { Attributes } from './markup.ts';

/** The name of a page that lies beside this one. */
const BESIDE = /^[a-z0-9-]+\.html$/;

/**
 * Attributes for a tag, each with a space before it. `undefined` and `false` leave an attribute out, `true` gives it without a value.
 * An `href` that is neither a place on this page, nor a page beside it, nor a safe address is left out.
 * @throws on a name that could run script or set style.
 */
export function attributes(values: Readonly<Record<string, string | number | boolean | undefined>>): Attributes {
  let markup = '';
  for (const [name, value] of Object.entries(values)) {
    if (!allowed.has(name)) allow(name);
    const written = name === 'href' ? address(String(value)) : value;
    if (written === undefined || written === false) continue;
    markup += written === true ? ` ${name}` : ` ${name}="${typeof written === 'number' ? written : escaped(String(written))}"`;
  }
  return new Attributes(markup);
}

/** The names that were looked at and found harmless. They stand in our own code, so there are few. */
const allowed = new Set<string>();

function allow(name: string): void {
  if (!/^[a-z][a-z0-9-]*$/i.test(name) || /^(on.*|style|src|srcdoc)$/i.test(name))
    throw new TypeError(`Not an attribute for a charter: ${name}`);
  allowed.add(name);
}

function address(href: string): string | undefined {
  return href.startsWith('#') || BESIDE.test(href) ? href : safeAddress(href)?.href;
}
