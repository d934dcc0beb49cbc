import type { Step } from '@charter/language/place/steps.ts';
import { currencies } from '@charter/model/value/currency.ts';
import { CompletionItemKind } from 'vscode-languageserver';
import { quantitiesHere } from './quantities.ts';
import type { Site } from './site.ts';
import type { Suggestion } from './suggestion.ts';
import { ranks } from './suggestion.ts';

const lengths = ['days', 'weeks', 'months', 'hours', 'minutes', 'quarters', 'years'];
/** Words after which a length of time stands, or money. */
const beforeLength = /^(within|for|notice|every|after|until|runs|time-box|down|embargo|review|all|box)$/;
const beforeMoney = /^(budget|worth|size|total|risk|paid)$/;

/** The units that fit: that of the metric or quantity that is spoken of, else money, time or a share as the words before ask for. */
export function unitsAt(step: Step, site: Site): readonly Suggestion[] {
  const own = unitSpokenOf(site);
  if (own !== undefined) return [unit(own, 'as it is measured', 0), ...(lengths.includes(own) ? times(1, site) : [])];
  const word = lastWord(site);
  if (step.rules.at(-1) === 'Length' || beforeLength.test(word))
    return [...times(0, site), unit('business days', 'time, without weekends', 8)];
  if (isShare(step) || word === 'share') return [unit('%', 'a share', 0)];
  if (beforeMoney.test(word)) return money(site);
  if (step.rules.at(-1) === 'Parameter')
    return [...money(site).slice(0, 1), ...times(1, site), unit('percent', 'a share', 9), unit('people', 'people', 10)];
  const used = new Set(site.declared.flatMap((declared) => declared.unit ?? []));
  return [
    ...[...used].map((used, index) => unit(used, 'used in this charter', index)),
    ...['minutes', 'hours', 'days', 'percent', 'people', 'customers'].map((common, index) => unit(common, 'common', 20 + index)),
    unit('%', 'a share', 30),
    ...money(site).map((one) => ({ ...one, rank: one.rank + 31 })),
  ];
}

/** An amount with the unit that fits, to be filled in. */
export function amountsAt(step: Step, site: Site): readonly Suggestion[] {
  const own = unitSpokenOf(site);
  if (own !== undefined) return [amount('0', own)];
  if (isShare(step)) return [amount('50', '%')];
  const word = lastWord(site);
  if (step.rules.at(-1) === 'Length' || beforeLength.test(word))
    return [amount('30', 'days'), amount('2', 'weeks'), amount('5', 'business days')];
  return beforeMoney.test(word) ? [amount('20k', site.currency)] : [];
}

function amount(number: string, unit: string): Suggestion {
  return {
    label: `${number} ${unit}`,
    kind: CompletionItemKind.Value,
    detail: 'an amount, to be filled in',
    snippet: `\${1:${number}} ${unit}`,
    rank: ranks.value,
  };
}

/** Whether an amount is a part of a whole. */
function isShare({ rules }: Step): boolean {
  return rules.some((rule) => ['SplitShare', 'OwnerShare', 'Dependency'].includes(rule));
}

/** The unit of the metric or quantity that the statement named last. */
function unitSpokenOf(site: Site): string | undefined {
  const named = site.written.findLast(({ steps }) => steps.some(isMeasured));
  const name = named?.token.image;
  if (name === undefined || isLength(site)) return undefined;
  const quantity = quantitiesHere(site).find((quantity) => quantity.name === name);
  return (quantity ?? site.find(name, 'Metric'))?.unit;
}

function isMeasured({ target, property, rules }: Step): boolean {
  return target === 'Metric' || property === 'subject' || (property === 'name' && rules.at(-1) === 'ParameterValue');
}

/** After a comparison, `for` and `within` ask for a time. */
function isLength(site: Site): boolean {
  return /^(for|within|every|after)$/.test(lastWord(site));
}

/** The keyword that was written last. */
function lastWord({ written }: Site): string {
  const word = written.findLast(({ steps }) => steps.some(({ isKeyword, token }) => isKeyword && /^\p{L}/u.test(token)));
  return word?.token.image ?? '';
}

/** Units of time, in the singular after a one. */
function times(from: number, { place }: Site): readonly Suggestion[] {
  const isOne = place.before?.token.image === '1';
  return lengths.map((length, index) => unit(isOne ? length.slice(0, -1) : length, 'time', from + index));
}

function money({ currency }: Site): readonly Suggestion[] {
  return [currency, ...currencies.filter((code) => code !== currency)].map((code, index) => unit(code, nameOfCurrency(code), index));
}

const names = new Intl.DisplayNames(['en'], { type: 'currency' });

function nameOfCurrency(code: string): string {
  return names.of(code) ?? 'a currency';
}

function unit(label: string, detail: string, index: number): Suggestion {
  return { label, kind: CompletionItemKind.Unit, detail, rank: ranks.value + Math.min(index, 190) };
}
