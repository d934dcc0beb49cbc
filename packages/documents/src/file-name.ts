const LONGEST = 80;
/** File names that Windows keeps for devices, whatever their ending. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/;
/** Letters that have no plain letter and accent to be taken apart into. */
const SPELT_OUT: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŋ: 'ng',
};

/**
 * A file name for a charter's name: only a-z, 0-9 and single hyphens, never empty, at most 80 long, no name that a system reserves.
 * Where letters had to be left out, the first signs of a digest of the name keep it apart from others.
 */
export function fileName(name: string, digestOf: (text: string) => string): string {
  const letters = name
    .toLowerCase()
    .replace(/[^a-z0-9]/gu, (letter) => SPELT_OUT[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
  const slug = letters.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  const complete = !/(?![a-z0-9])[\p{L}\p{N}]/u.test(letters) && slug !== '' && slug.length <= LONGEST && !RESERVED.test(slug);
  return complete ? slug : withDigest(slug, digestOf(name).slice(0, 8));
}

function withDigest(slug: string, digest: string): string {
  const beginning = slug.slice(0, LONGEST - digest.length - 1).replace(/-+$/, '');
  return beginning === '' ? digest : `${beginning}-${digest}`;
}
