import type { Parameter } from '@charter/model/deciding.ts';
import { bdi } from '../../../html/bdi.ts';
import { type Html, html } from '../../../html/markup.ts';
import { fill } from '../../../words/phrase.ts';
import { say } from '../../kit/say.ts';
import type { Page } from '../../page.ts';
import { spelled } from '../../spelled.ts';

/** A quantity on which a decision depends: "cost in EUR, from 0 EUR to 1 000 000 EUR", "start, a date", "source: data or staffing". */
export function parameterText(page: Page, parameter: Parameter): Html {
  const words = page.words.deciding;
  const name = bdi(spelled(parameter.id));
  switch (parameter.kind) {
    case 'amount': {
      const { unit, low, high } = parameter;
      const bounds = [
        low && fill(words.from, { value: page.values.value(low) }),
        high && fill(words.to, { value: page.values.value(high) }),
      ].filter((bound) => bound !== undefined);
      return html`${unit !== '' && unit !== parameter.id ? say(words.in, { name, unit: bdi(unit) }) : name}${bounds.length > 0 && `, ${bounds.join(' ')}`}`;
    }
    case 'day':
      return html`${name}, ${words.aDate}`;
    case 'choice':
      return html`${name}: ${parameter.options.map((option, index) => html`${index > 0 && ` ${words.or} `}${bdi(option)}`)}`;
  }
}
