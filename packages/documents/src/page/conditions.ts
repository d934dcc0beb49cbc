import type { Comparison, Condition } from '@charter/model/condition.ts';
import type { Ref } from '@charter/model/element.ts';
import type { Value } from '@charter/model/value/quantity.ts';
import { type Content, type Html, html } from '../html/markup.ts';
import { date } from './kit/day.ts';
import { say } from './kit/say.ts';
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
      words.and,
    ),
  );
  return joined(alternatives, words.or);
}

function compared(page: Page, comparison: Comparison, named: (subject: Ref) => Content): Html {
  const test = testOf(page, comparison, html`${named(comparison.subject)}`);
  if (comparison.during === undefined) return test;
  return say(page.words.conditions.during, { condition: test, length: page.values.duration(comparison.during) });
}

function testOf(page: Page, comparison: Comparison, subject: Html): Html {
  const words = page.words.conditions;
  switch (comparison.kind) {
    case 'threshold': {
      const { comparator, value } = comparison;
      return say((value.kind === 'date' ? words.dates : words.amounts)[comparator], { subject, value: shown(page, value) });
    }
    case 'range':
      return say(words.between, { subject, low: shown(page, comparison.low), high: shown(page, comparison.high) });
    case 'change':
      return say(words[comparison.direction], { subject, value: shown(page, comparison.by) });
    case 'choice':
      return say(words.choice, { subject, option: comparison.option });
  }
}

/** A value of any kind, dates for people and machines. */
function shown(page: Page, value: Value): Html | string {
  return value.kind === 'date' ? date(page, value.date) : page.values.value(value);
}

function joined(parts: readonly Html[], between: string): Html {
  return html`${parts.map((part, index) => (index === 0 ? part : html`${between}${part}`))}`;
}
