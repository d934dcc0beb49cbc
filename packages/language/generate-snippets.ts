// Writes snippets for editors from the forms that completion offers. They have no prefix: an editor lists them where somebody asks for a snippet,
// and not beside what the language server completes at the same place, with the names that are declared.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CharterLanguageGrammar } from './src/generated/grammar.ts';
import { helpOnRule, type WordHelp } from './src/words/catalogue.ts';
import { partsOf, samplesOf, withParts } from './src/words/form.ts';
import { smallCharter } from './src/words/small-charter.ts';

interface Snippet {
  readonly description: string;
  readonly body: string;
  /** For a file that is still empty. */
  readonly isFileTemplate?: true;
}

/** Statements with a block are long enough to be worth a snippet. */
const blocks = CharterLanguageGrammar().rules.flatMap(({ name }): [string, Snippet][] => {
  const help = helpOnRule(name);
  return help?.form?.includes('{\n') ? [[openingOf(help.form), snippetOf(help)]] : [];
});

const snippets = {
  'charter: a whole small one': { ...snippetOf(smallCharter), isFileTemplate: true },
  ...Object.fromEntries(blocks.sort(([one], [other]) => (one < other ? -1 : 1))),
};

/** The words that a form begins with: `learning goal`. */
function openingOf(form: string): string {
  return /^[\p{L}-]+(?: [\p{L}-]+)*/u.exec(form)?.[0] ?? form;
}

function snippetOf({ what, form = '' }: WordHelp): Snippet {
  return { description: what, body: withTabStops(form) };
}

/** A form with a tab stop in each blank; a name that stands in several is filled in at once. */
function withTabStops(form: string): string {
  const named = new Map<string, number>();
  let last = 0;
  const parts = partsOf(withParts(form, () => true)).map((part) => {
    if (typeof part === 'string') return escaped(part);
    const known = named.get(part.sample);
    if (known !== undefined) return `$${known}`;
    last++;
    if (part.kind !== 'text' && part.kind !== 'number') named.set(part.sample, last);
    const [sample = '', ...others] = samplesOf(part);
    const isChoice = part.kind === 'choice' && others.length > 0;
    return isChoice ? `\${${last}|${[sample, ...others].join(',')}|}` : `\${${last}:${escaped(sample)}}`;
  });
  return parts.join('');
}

function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

const folder = join(import.meta.dirname, 'snippets');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'charter.json'), `${JSON.stringify(snippets, undefined, 2)}\n`);
