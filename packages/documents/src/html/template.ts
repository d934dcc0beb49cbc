/** Where a hole of a template stands: between tags, inside a quoted attribute value, or inside a tag between attributes. */
export type Hole = 'text' | 'value' | 'tag';

/** A template read once: its constant texts without their indentation, and where each hole between them stands. */
export interface Template {
  readonly texts: readonly string[];
  readonly holes: readonly Hole[];
}

const known = new WeakMap<TemplateStringsArray, Template>();

/** Reads a template, or recalls it. Throws where a hole could not be filled safely whatever is put in. */
export function readTemplate(literals: TemplateStringsArray): Template {
  const before = known.get(literals);
  if (before !== undefined) return before;
  const template = { texts: literals.map((literal) => literal.replace(/\s*\n\s*/g, '\n')), holes: holesOf(literals) };
  known.set(literals, template);
  return template;
}

function holesOf(literals: readonly string[]): Hole[] {
  const holes: Hole[] = [];
  let place: Hole = 'text';
  let quote = '';
  for (const [index, literal] of literals.entries()) {
    if (/<(script|style)\b|\s(on\w+|style|srcdoc)\s*=/i.test(literal)) refuse(literal, 'a script, a style or a handler');
    for (const character of literal) {
      if (place === 'text' && character === '<') place = 'tag';
      else if (place === 'tag' && character === '>') place = 'text';
      else if (place === 'tag' && (character === '"' || character === "'")) [place, quote] = ['value', character];
      else if (place === 'value' && character === quote) place = 'tag';
    }
    if (index === literals.length - 1) break;
    if (place === 'tag' && /[=<]\s*$|<\/[^>]*$/.test(literal)) refuse(literal, 'a name or an unquoted attribute');
    if (/\b(href|src|action|formaction)\s*=\s*["']$/i.test(literal)) refuse(literal, 'a whole address; use attributes({ href })');
    holes.push(place);
  }
  if (place !== 'text') refuse(literals.at(-1) ?? '', 'an unfinished tag');
  return holes;
}

function refuse(literal: string, what: string): never {
  throw new TypeError(`This template leaves open ${what}: ${literal}`);
}
