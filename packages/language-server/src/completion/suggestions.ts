import { begins, type Step } from '@charter/language/place/steps.ts';
import { CompletionItemKind } from 'vscode-languageserver';
import { amountsAt, unitsAt } from './amounts.ts';
import { codesAt } from './codes.ts';
import { datesAt, otherDatesAt } from './dates.ts';
import { freeWordsAt } from './free-words.ts';
import { lettersAt, rowAt } from './letters.ts';
import { namesElsewhere } from './names-elsewhere.ts';
import { pathsAt } from './paths.ts';
import { referencesAt } from './references.ts';
import type { Site } from './site.ts';
import { statementAt } from './statements.ts';
import type { Suggestion } from './suggestion.ts';
import { ranks } from './suggestion.ts';
import { wholeCharter } from './whole-charter.ts';
import { wordsAt } from './words.ts';

/** All that may be written at a place, the most likely first, each label once. */
export function suggestionsAt(site: Site): readonly Suggestion[] {
  const { place } = site;
  if (place.inside === 'comment') return [];
  if (place.inside === 'number') return otherDatesAt(site);
  if (place.inside === 'text') return place.next.flatMap((step) => withinText(step, site));
  const steps = place.startsLine ? [...place.next, ...place.resumed] : place.next;
  const all = [...wholeCharter(site), ...[...new Set(steps)].flatMap((step) => ofStep(step, site))];
  const byLabel = new Map<string, Suggestion>();
  for (const one of all.sort((a, b) => a.rank - b.rank)) if (!byLabel.has(one.label)) byLabel.set(one.label, one);
  return [...byLabel.values()];
}

function ofStep(step: Step, site: Site): readonly Suggestion[] {
  if (step.property === 'unit' || step.property === 'business') return unitsAt(step, site);
  if (step.isKeyword) return keyword(step, site);
  if (step.token === 'DATE') return datesAt(site);
  if (step.token === 'NUMBER') return amountsAt(step, site);
  if (step.token === 'STRING' || step.token === 'PROSE') return emptyText(step, site);
  if (step.property === 'letters') return lettersAt(site);
  if (step.property === 'codes') return codesAt(site);
  const elsewhere = step.target === undefined ? [] : namesElsewhere(step.target, site);
  return [...referencesAt(step, site), ...elsewhere, ...freeWordsAt(step, site)];
}

function keyword(step: Step, site: Site): readonly Suggestion[] {
  const statement = statementAt(step, site);
  if (statement === undefined) return step.rules.at(-1) === 'RaciCell' ? [] : wordsAt(step);
  // Whole statements of a charter could also begin behind another one in its line, which nobody writes.
  const isMeant = site.place.startsLine || step.form === undefined || !['CharterBlock', 'File'].includes(step.form.home) || !begins(step);
  return isMeant ? [statement] : [];
}

/** Only some texts are words that are known beforehand. */
function withinText(step: Step, site: Site): readonly Suggestion[] {
  if (step.token === 'STRING' && step.property === 'path') return pathsAt(site);
  return [];
}

function emptyText(step: Step, site: Site): readonly Suggestion[] {
  const paths = step.property === 'path' ? pathsAt(site).map((path) => ({ ...path, label: `"${path.label}"` })) : [];
  const rows = step.rules.at(-1) === 'RaciRow' && site.place.startsLine ? [rowAt(site)] : [];
  return [
    ...paths,
    ...rows,
    { label: '""', kind: CompletionItemKind.Text, detail: 'a text in quotes', snippet: '"$1"$0', rank: ranks.word },
  ];
}
