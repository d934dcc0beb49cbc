import type { Decimal } from '@charter/model/value/decimal.ts';
import type { TimeUnit } from '@charter/model/value/duration.ts';
import type { Value } from '@charter/model/value/quantity.ts';
import { readNumber, signsOf } from './number.ts';

/** The amount in a field, in the unit of the pattern or the one chosen beside it; nothing where there is none, which is told where it is wrong. */
export function amountIn(field: HTMLInputElement | HTMLSelectElement, pattern: Value, words: DOMStringMap): Value | undefined {
  const { decimal = '.', thousand = '', million = '' } = words;
  const written = field.value.trim();
  const chosen = document.getElementById(`${field.id}-unit`);
  const choice = chosen instanceof HTMLSelectElement ? chosen : undefined;
  if (choice !== undefined) chooseTyped(choice, written);
  const units = choice === undefined ? unitsOf(pattern) : [...choice.options].flatMap(namesOf);
  const read = written === '' ? undefined : readNumber(written, signsOf({ decimal, thousand, million }), units);
  const amount = typeof read === 'object' ? undefined : read;
  const isWrong = written !== '' && amount === undefined;
  field.setAttribute('aria-invalid', String(isWrong));
  const hint = document.getElementById(`${field.id}-wrong`);
  if (hint !== null)
    hint.textContent = isWrong ? (typeof read === 'object' ? unclearText(words.unclear, read, decimal) : (hint.dataset.wrong ?? '')) : '';
  return amount === undefined ? undefined : withAmount(pattern, amount, choice?.value as TimeUnit | undefined);
}

function withAmount(pattern: Value, amount: Decimal, unit: TimeUnit | undefined): Value | undefined {
  switch (pattern.kind) {
    case 'money':
    case 'quantity':
      return { ...pattern, amount };
    case 'share':
      return { ...pattern, percent: amount };
    case 'duration':
      return { ...pattern, amount, unit: unit ?? pattern.unit };
    case 'date':
      return undefined;
  }
}

/** How people write the unit beside an amount. */
function unitsOf(pattern: Value): readonly string[] {
  if (pattern.kind === 'share') return ['%'];
  if (pattern.kind === 'quantity') return [pattern.unit];
  if (pattern.kind !== 'money') return [];
  const { currency } = pattern;
  const signs = (['symbol', 'narrowSymbol'] as const).flatMap((currencyDisplay) =>
    new Intl.NumberFormat(document.documentElement.lang, { style: 'currency', currency, currencyDisplay })
      .formatToParts(1)
      .flatMap(({ type, value }) => (type === 'currency' ? value : [])),
  );
  return [currency, ...signs];
}

/** A unit that is typed is meant, whatever was chosen before. */
function chooseTyped(choice: HTMLSelectElement, written: string): void {
  const unit = [...choice.options].find((option) => namesOf(option).some((name) => written.toLowerCase().endsWith(name.toLowerCase())));
  if (unit !== undefined) choice.value = unit.value;
}

function namesOf({ text, dataset }: HTMLOptionElement): readonly string[] {
  return [text, dataset.one ?? text];
}

/** Both numbers that something could be, each written so that it can be nothing else. */
function unclearText(phrase = '', [one, other]: readonly [Decimal, Decimal], decimal: string): string {
  const fraction = one.split('.')[1] ?? '';
  return phrase.replace('{one}', `${one.replace('.', decimal)}${fraction.length === 3 ? '0' : ''}`).replace('{other}', other);
}
