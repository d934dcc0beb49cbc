import type { Comparison, Condition } from '@charter/model/condition.ts';
import type { Ref } from '@charter/model/element.ts';
import type { Value } from '@charter/model/value/quantity.ts';
import { type Content, type Html, html } from '../html/markup.ts';
import { date } from './kit/day.ts';
import type { Page } from './page.ts';

/**
 * A condition as one reads it: "waiting time is above 52 minutes for 2 weeks", "cost is up to 10 000 EUR and delay is up to 5 days".
 * `named` shows what is compared: the title of a metric, or the quantity of a decision.
 */
export function condition(page: Page, { any }: Condition, named: (subject: Ref) => Content): Html {
  const words = page.words.conditions;
  const alternatives = any.map(({ all }) =>
    joined(
      all.map((comparison) => compared(page, comparison, named)),
      ` ${words.and} `,
    ),
  );
  return joined(alternatives, `, ${words.or} `);
}

function compared(page: Page, comparison: Comparison, named: (subject: Ref) => Content): Html {
  const words = page.words.conditions;
  const { subject, during } = comparison;
  return html`${named(subject)} ${testOf(page, comparison)}${during && ` ${words.during} ${page.values.duration(during)}`}`;
}

/** What is asked of the subject, without naming it: "is up to 10 000 EUR". */
function testOf(page: Page, comparison: Comparison): Content {
  const words = page.words.conditions;
  switch (comparison.kind) {
    case 'threshold': {
      const { comparator, value } = comparison;
      return html`${words.is} ${value.kind === 'date' ? words.dates[comparator] : words.amounts[comparator]} ${shown(page, value)}`;
    }
    case 'range':
      return html`${words.is} ${words.between} ${shown(page, comparison.low)} ${words.and} ${shown(page, comparison.high)}`;
    case 'change':
      return html`${words[comparison.direction]} ${shown(page, comparison.by)}`;
    case 'choice':
      return html`${words.is} ${comparison.option}`;
  }
}

/** A value of any kind, dates for people and machines. */
function shown(page: Page, value: Value): Content {
  return value.kind === 'date' ? date(page, value.date) : page.values.value(value);
}

function joined(parts: readonly Html[], between: string): Html {
  return html`${parts.map((part, index) => (index === 0 ? part : html`${between}${part}`))}`;
}
