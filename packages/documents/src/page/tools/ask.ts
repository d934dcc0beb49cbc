import type { Charter } from '@charter/model/charter.ts';
import type { Decision, Parameter } from '@charter/model/deciding.ts';
import type { TimeUnit } from '@charter/model/value/duration.ts';
import { readQuantity } from '@charter/model/value/quantity.ts';
import { anchor } from '../../html/anchor.ts';
import { attributes } from '../../html/attributes.ts';
import { bdi } from '../../html/bdi.ts';
import { type Content, type Html, html } from '../../html/markup.ts';
import { fill } from '../../words/phrase.ts';
import type { Page } from '../page.ts';
import { spelled } from '../spelled.ts';
import type { AskData, AskedQuantity } from './ask-data.ts';
import { nextRung } from './next-rung.ts';

/** Units of time that can be compared with each other. */
const ALIKE: readonly (readonly TimeUnit[])[] = [['minute', 'hour', 'day', 'week'], ['month', 'quarter', 'year'], ['business day']];

/** "Who decides?": a reader chooses a decision, fills in the case, and sees who decides it. Hidden until the script shows it. */
export function ask(page: Page): Html | undefined {
  const decisions = page.charter.decisions.filter(({ rules, parameters }) => parameters.length > 0 && rules.length > 0);
  if (decisions.length === 0) return undefined;
  const words = page.words.tools;
  const { decimal, thousand, million } = page.words.values;
  const phrases = {
    'data-decimal': decimal,
    'data-thousand': thousand,
    'data-million': million,
    'data-nobody': page.words.deciding.noRule,
    'data-needed': words.needed,
    'data-next': words.next,
    'data-unclear': words.unclear,
  };
  return html`
    <div class="tool" id="c-ask" role="group" aria-labelledby="c-ask-title" hidden${attributes(phrases)}>
    <p class="tool-title" id="c-ask-title">${words.ask}</p>
    <p class="field"><label for="c-ask-decision">${words.decision}</label>
    <select id="c-ask-decision">${decisions.map(({ title }, index) => html`<option value="${index}">${title}</option>`)}</select></p>
    ${decisions.map((decision, index) => caseOf(page, decision, index))}
    <div class="answer" role="status"></div>
    </div>
  `;
}

function caseOf(page: Page, decision: Decision, index: number): Html {
  const data = {
    'data-decision': anchor('decision', decision.id),
    'data-case': JSON.stringify(dataOf(page.charter, decision), withoutOrigin),
  };
  return html`
    <fieldset${attributes(data)}>
    <legend class="unseen">${decision.title}</legend>
    ${decision.parameters.map((parameter, place) => html`<p class="field">${field(page, parameter, `c-ask-${index}-${place}`)}</p>\n`)}
    </fieldset>
  `;
}

function dataOf({ escalation }: Charter, { parameters, rules }: Decision): AskData {
  return {
    quantities: parameters.map(asked),
    rules: rules.map(({ condition, deciders }) => {
      const next = nextRung(escalation, deciders);
      return { ...(condition === undefined ? {} : { condition }), ...(next === undefined ? {} : { next }) };
    }),
  };
}

function withoutOrigin(key: string, value: unknown): unknown {
  return key === 'origin' ? undefined : value;
}

function asked(parameter: Parameter): AskedQuantity {
  if (parameter.kind === 'choice') return { id: parameter.id, kind: 'choice', options: parameter.options };
  if (parameter.kind === 'day') return { id: parameter.id, kind: 'day' };
  const read = readQuantity('1', parameter.unit === '' ? undefined : parameter.unit, false);
  const pattern = 'problem' in read ? ({ kind: 'quantity', amount: '1', unit: parameter.unit } as const) : read;
  return { id: parameter.id, kind: 'amount', pattern };
}

function field(page: Page, parameter: Parameter, id: string): Content {
  const label = html`<label for="${id}">${bdi(spelled(parameter.id))}</label>`;
  switch (parameter.kind) {
    case 'day':
      return html`${label} <input type="date" id="${id}">`;
    case 'choice':
      return html`${label} <select id="${id}"><option value="">${page.words.tools.choose}</option>${parameter.options.map((option, index) => html`<option value="${index}">${option}</option>`)}</select>`;
    case 'amount':
      return html`${label} <input type="text" inputmode="decimal" autocomplete="off" id="${id}" aria-describedby="${id}-wrong"> ${unitOf(page, parameter, id)}<span class="wrong" id="${id}-wrong"${attributes({ 'data-wrong': wrongText(page, asked(parameter)) })}></span>`;
  }
}

/** What to write where what was typed is no number. */
function wrongText({ words, values }: Page, quantity: AskedQuantity): string {
  const money = quantity.kind === 'amount' && quantity.pattern.kind === 'money' ? quantity.pattern : undefined;
  return fill(words.tools.wrong, { example: money === undefined ? values.number('12.5') : values.money({ ...money, amount: '12500' }) });
}

function unitOf(page: Page, parameter: Parameter, id: string): Content {
  const quantity = asked(parameter);
  if (quantity.kind !== 'amount') return undefined;
  const { pattern } = quantity;
  if (pattern.kind === 'share') return '%';
  if (pattern.kind === 'money') return pattern.currency;
  if (pattern.kind === 'quantity') return bdi(pattern.unit);
  if (pattern.kind !== 'duration') return undefined;
  const units = ALIKE.find((alike) => alike.includes(pattern.unit)) ?? [pattern.unit];
  const options = units.map((unit) => {
    const [one, several] = ['1', '2'].map((amount) => page.values.form(page.words.values.units[unit], amount));
    return html`<option${attributes({ value: unit, selected: unit === pattern.unit, 'data-one': one })}>${several}</option>`;
  });
  return html`<select id="${id}-unit" aria-label="${page.words.tools.unit}">${options}</select>`;
}
