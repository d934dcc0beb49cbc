import type { Cadence } from '@charter/model/cadence.ts';
import type { Capacity } from '@charter/model/parties.ts';
import { type CalendarDate, weekday } from '@charter/model/value/date.ts';
import type { Decimal } from '@charter/model/value/decimal.ts';
import type { Duration } from '@charter/model/value/duration.ts';
import type { Money } from '@charter/model/value/money.ts';
import type { Quantity, Value } from '@charter/model/value/quantity.ts';
import type { Share } from '@charter/model/value/share.ts';
import { fill, type Plural } from '../words/phrase.ts';
import type { Words } from '../words/words.ts';
import { FIXED_SPACE, numberText, THIN_SPACE } from './number.ts';

/** Values as the readers of one language write them, in plain text. */
export interface Values {
  /** A decimal: `20 000.5`. `places` is the least number of decimals shown, where there are any. */
  readonly number: (decimal: Decimal, places?: number) => string;
  /** An amount of money: `20 000 EUR`, `19.50 EUR`. */
  readonly money: (money: Money) => string;
  /** A length of time: `2 weeks`, `1 business day`. */
  readonly duration: (duration: Duration) => string;
  /** A share of a whole: `25 %`. */
  readonly share: (share: Share) => string;
  /** The form of a word or phrase that goes with an amount: one of it, or several. */
  readonly form: (forms: Plural, amount: Decimal) => string;
  /** A number of something, `46 engineers`, or a bare number. */
  readonly quantity: (quantity: Quantity) => string;
  /** Any value a charter can measure. */
  readonly value: (value: Value) => string;
  /** A date as one says it: `5 January 2026`. */
  readonly date: (day: CalendarDate) => string;
  /** The month of a day: `January 2026`. */
  readonly month: (day: CalendarDate) => string;
  /** A date on which somebody has to act: `Monday 5 January 2026`. */
  readonly weekday: (day: CalendarDate) => string;
  /** How often something happens: `every week`, `every 2 weeks`. */
  readonly cadence: (cadence: Cadence) => string;
  /** What is set aside: `8 hours every week`, `10 000 EUR`. */
  readonly capacity: (capacity: Capacity) => string;
}

/** The values of the language whose words these are. */
export function valuesIn({ language, values: words }: Words): Values {
  const number = (decimal: Decimal, places?: number) => numberText(words, decimal, places);
  const rules = new Intl.PluralRules(language.code);
  const form = (forms: Plural, amount: Decimal) => forms[rules.select(Number(amount))] ?? forms.other;
  const money = ({ amount, currency }: Money) => `${number(amount, 2)}${FIXED_SPACE}${currency}`;
  const duration = ({ amount, unit }: Duration) => `${number(amount)}${FIXED_SPACE}${form(words.units[unit], amount)}`;
  const share = ({ percent }: Share) => `${number(percent)}${THIN_SPACE}%`;
  const quantity = ({ amount, unit }: Quantity) => (unit === '' ? number(amount) : `${number(amount)}${FIXED_SPACE}${unit}`);
  const date = (day: CalendarDate) => {
    const [year = '', month = '', dayOfMonth = ''] = day.split('-');
    const number = dayOfMonth.replace(/^0/, '');
    return fill(words.date, { day: number === '1' ? words.first : number, month: words.months[Number(month) - 1] ?? month, year });
  };
  const month = (day: CalendarDate) => {
    const [year = '', number = ''] = day.split('-');
    const said = fill(words.monthOfYear, { month: words.months[Number(number) - 1] ?? number, year });
    return said.slice(0, 1).toLocaleUpperCase(language.code) + said.slice(1);
  };
  const cadence = ({ every }: Cadence) => {
    const { single, several } = words.every[every.unit];
    return every.amount === '1' ? single : fill(several, { length: duration(every) });
  };
  const value = (any: Value) => {
    switch (any.kind) {
      case 'money':
        return money(any);
      case 'duration':
        return duration(any);
      case 'share':
        return share(any);
      case 'quantity':
        return quantity(any);
      case 'date':
        return date(any.date);
    }
  };
  return {
    number,
    money,
    duration,
    share,
    form,
    quantity,
    value,
    date,
    month,
    weekday: (day) => fill(words.weekday, { weekday: words.weekdays[weekday(day) - 1] ?? '', date: date(day) }),
    cadence,
    capacity: ({ amount, cadence: every }) => (every === undefined ? value(amount) : `${value(amount)} ${cadence(every)}`),
  };
}
