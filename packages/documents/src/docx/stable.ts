import type { CalendarDate } from '@charter/model/value/date.ts';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The days a file in an archive can have. */
const EARLIEST = '1980-01-01';
const LATEST = '2099-12-31';

/**
 * The same document with nothing in it that depends on when, where or after what it was written: dates are the day of its edition, the random
 * names by which a part refers to its links are numbers, and so are the places that the contents lead to, counted from 1.
 */
export function stable(document: Uint8Array, day: CalendarDate): Uint8Array {
  const parts = Object.entries(unzipSync(document)).map(([path, bytes]) => [path, strFromU8(bytes)] as const);
  const links = new Map<string, string>();
  for (const [path, text] of parts) if (path.endsWith('.rels')) number(text, / Id="(rId[^"]*[^"\d][^"]*)"/g, 'rIdLink', links);
  const settled = parts.map(([path, text]): [string, Uint8Array] => {
    const places = number(text, /<w:bookmarkStart[^>]* w:name="(_Toc\d+)"/g, '_Toc', new Map());
    const marks = number(text, /<w:bookmarkStart[^>]* w:id="(\d+)"/g, '', new Map());
    return [
      path,
      strToU8(
        text
          .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`)
          .replace(/(?<=")rId[^"]+(?=")/g, (name) => links.get(name) ?? name)
          .replace(/(?<= w:anchor="| w:name="|<w:instrText[^>]*>PAGEREF )_Toc\d+/g, (name) => places.get(name) ?? name)
          .replace(/(?<=<w:bookmark(?:Start|End)[^>]* w:id=")\d+/g, (name) => marks.get(name) ?? name),
      ),
    ];
  });
  const kept = day < EARLIEST ? EARLIEST : day > LATEST ? LATEST : day;
  // An archive holds local times, and this one is the same wherever it is written.
  return zipSync(Object.fromEntries(settled), { mtime: `${kept}T00:00:00`, level: 9 });
}

/** Gives each name that is found a number, in the order of the text. */
function number(text: string, names: RegExp, prefix: string, known: Map<string, string>): Map<string, string> {
  for (const [, name = ''] of text.matchAll(names)) if (!known.has(name)) known.set(name, `${prefix}${known.size + 1}`);
  return known;
}
