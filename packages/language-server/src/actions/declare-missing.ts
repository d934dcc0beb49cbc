import { CharterAstReflection } from '@charter/language/generated/ast.ts';
import { kindName } from '@charter/language/names/kinds.ts';
import type { NamePlace } from '@charter/language/symbols/names-in.ts';
import { helpOnRule } from '@charter/language/words/catalogue.ts';
import type { LintFinding } from '@charter/rules/engine/lint.ts';
import type { CodeAction, WorkspaceEdit } from 'vscode-languageserver';
import { lacksNames, snippetOf } from '../completion/blanks.ts';
import { namesOf } from '../project/names-of.ts';
import { outline, statementsAround } from '../project/outline.ts';
import type { ActionSite } from './action.ts';
import { quickFix } from './action.ts';
import { addAfter, addBefore } from './add-statement.ts';
import { siteAt } from './site-at.ts';

const reflection = new CharterAstReflection();

/** What may stand at the top of a file, beside its charters. */
const shared = reflection.getAllSubTypes('Shared');

/** Of several kinds of things that may stand at a place, these are likelier than others, in this order. */
const likely: readonly string[] = ['Person', 'Forum', 'Role', 'Partner', 'Meeting', 'Group'];

/** Declares what a name is to stand for that stands for nothing yet. */
export function declareMissing(site: ActionSite): CodeAction[] {
  return site.findings
    .filter(({ code }) => code === 'name-unknown')
    .flatMap((finding) => {
      const place = namesOf(site.file).find(({ at, thing }) => thing === undefined && at.start === finding.at.start);
      return place === undefined ? [] : kindsFor(place).flatMap((kind) => declare(site, finding, place, kind));
    });
}

/** The kinds of things that may stand at a place; where anything with a name may, nobody can tell. */
function kindsFor({ wanted }: NamePlace): readonly string[] {
  const kinds = wanted === 'Declaration' ? [] : [wanted, ...reflection.getAllSubTypes(wanted)];
  const known = [...new Set(kinds)].filter((kind) => kind !== 'NamedText' && helpOnRule(kind)?.form?.includes('‹name ') === true);
  const rank = (kind: string): number => (likely.includes(kind) ? likely.indexOf(kind) : likely.length);
  return known.sort((one, other) => rank(one) - rank(other));
}

function declare(site: ActionSite, finding: LintFinding, { name, at }: NamePlace, kind: string): CodeAction[] {
  const place = siteAt(site.file, site.project, at.start);
  const named = (helpOnRule(kind)?.form ?? '')
    .replace(/‹name [^›]*›/, () => name)
    .replace(/"‹text [^›]*›"/, () => `"‹text ${titleOf(name)}›"`);
  // Of whom somebody is can be said once that is there.
  const form = lacksNames(named, place) ? named.replace(/ of ‹\p{Lu}[^›]*›/u, '') : named;
  const edit = placed(site, finding, kind, snippetOf(form, place).replace(/\$0$/, ''));
  return edit === undefined ? [] : [quickFix(site, finding, `Declare the ${kindName(kind)} \`${name}\``, edit)];
}

/** After the last thing of its kind, or before whoever needs it; nothing where no such thing may be declared. */
function placed(site: ActionSite, { at }: LintFinding, kind: string, snippet: string): WorkspaceEdit | undefined {
  const [outermost, inner] = statementsAround(site.file, at);
  const top = outline(site.file);
  // What a log speaks of belongs to its charter, where that is at hand.
  const charter = outermost?.kind === 'Log' ? top.find((item) => item.kind === 'CharterBlock') : outermost;
  const isInCharter = charter?.kind === 'CharterBlock';
  if (!isInCharter && !shared.includes(kind)) return undefined;
  const siblings = isInCharter ? charter.children : top;
  const neighbours = kind === 'Person' ? [kind, 'Partner'] : [kind, 'Role', 'Person'];
  const neighbour = neighbours.find((each) => siblings.some((item) => item.kind === each));
  const last = siblings.findLast((item) => item.kind === neighbour);
  const user = isInCharter ? inner : outermost;
  if (last !== undefined && (isInCharter || last.kind === kind)) return addAfter(site, last, snippet);
  const next = siblings.find((item) => item === user) ?? siblings[0];
  return next === undefined ? undefined : addBefore(site, next, snippet);
}

/** A title to begin with: `weekly-review` is a "Weekly review". */
function titleOf(name: string): string {
  const words = name.replaceAll(/[-_]/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
