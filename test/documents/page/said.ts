import { Directory } from '@charter/documents/page/directory.ts';
import { valuesIn } from '@charter/documents/values/values.ts';
import { en } from '@charter/documents/words/en.ts';
import type { Charter } from '@charter/model/charter.ts';
import { meaningOf } from '@charter/model/json.ts';
import type { Value } from '@charter/model/value/quantity.ts';

const values = valuesIn(en);

const textual = ['text', 'title', 'because', 'context', 'discussed', 'changed', 'action', 'basis', 'purpose', 'address', 'place', 'option'];
const measures = ['money', 'duration', 'share', 'quantity', 'date'];

/** All that some properties of a charter say, as a reader has to find it on the page: texts, titles of what is referred to, dates and amounts. */
export function said(charter: Charter, properties: readonly (keyof Charter)[]): readonly string[] {
  const meaning = meaningOf(charter) as Record<string, unknown>;
  const who = new Directory(charter, { textLanguage: undefined });
  const found = new Set<string>();
  const walk = (key: string, value: unknown): void => {
    if (typeof value === 'string') {
      if (textual.includes(key)) found.add(value);
      else if (/^\d{4}-\d{2}-\d{2}$/.test(value)) found.add(values.date(value));
      else if (key !== 'id' && who.title(value) !== value) found.add(who.title(value));
    } else if (isValue(value)) found.add(key === 'every' && value.kind === 'duration' ? everyText(value) : values.value(value));
    else if (typeof value === 'object' && value !== null) {
      for (const [name, part] of Object.entries(value)) if (!isNameForTitle(name, value)) walk(Array.isArray(value) ? key : name, part);
    }
  };
  for (const property of properties) walk(property, meaning[property]);
  return [...found].map(plain);
}

/** What is read on a page: its text without markup, with single spaces. */
export function visible(markup: string): string {
  const text = markup.replace(/<[^>]*>/g, ' ').replace(/&(amp|lt|gt|quot|#39|#96);/g, (reference) => characters[reference] ?? '');
  return plain(text);
}

const characters: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&#96;': '`' };

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Whether a thing has no title but its short name, which the page spells as words. */
function isNameForTitle(property: string, thing: object): boolean {
  return property === 'title' && 'id' in thing && 'title' in thing && thing.id === thing.title;
}

function isValue(value: unknown): value is Value {
  return typeof value === 'object' && value !== null && 'kind' in value && measures.includes(String(value.kind));
}

function everyText(every: Extract<Value, { kind: 'duration' }>): string {
  return every.amount === '1' ? every.unit : values.duration(every);
}
