import type { CalendarDate } from '@charter/model/value/date.ts';
import type { Value } from '@charter/model/value/quantity.ts';
import { whoDecides } from '@charter/model/who-decides.ts';
import type { AskData, AskedQuantity, AskedRule } from '../tools/ask-data.ts';
import { amountIn } from './amount.ts';

/** Lets a reader ask who decides: the answer is the row of the decision's own table that fits, worked out as the model does. */
export function letAsk(tool: HTMLElement): void {
  const chosen = tool.querySelector('select');
  const answer = tool.querySelector<HTMLElement>('.answer');
  const cases = [...tool.querySelectorAll('fieldset')];
  if (chosen === null || answer === null) return;
  const update = () => {
    for (const [index, fields] of cases.entries()) fields.hidden = String(index) !== chosen.value;
    const current = cases[Number(chosen.value)];
    if (current !== undefined) show(answer, answerTo(tool, current));
  };
  tool.addEventListener('input', update);
  update();
  tool.hidden = false;
}

/** What is said, and the row it was found in. */
interface Answer {
  readonly content: readonly Node[];
  readonly row?: Element | undefined;
}

function answerTo(tool: HTMLElement, fields: HTMLFieldSetElement): Answer {
  const { quantities, rules } = JSON.parse(fields.dataset.case ?? '') as AskData;
  const { nobody = '', needed = '', next = '' } = tool.dataset;
  const known = new Map<string, Value | string>();
  let anything = false;
  for (const [place, quantity] of quantities.entries()) {
    const value = filledIn(quantity, fields, place, tool);
    anything ||= value !== undefined;
    if (value !== undefined) known.set(quantity.id, value);
  }
  if (!anything) return { content: [] };
  const ruling = whoDecides({ rules: rules as Parameters<typeof whoDecides>[0]['rules'] }, known);
  if (ruling.kind === 'nobody') return { content: [text('p', nobody)] };
  if (ruling.kind === 'open') {
    const names = ruling.needs.map((need) =>
      labelOf(
        fields,
        quantities.findIndex(({ id }) => id === need),
      ),
    );
    return {
      content: [
        text(
          'p',
          needed.replace('{names}', () => names.join(', ')),
        ),
      ],
    };
  }
  const index = rules.indexOf(ruling.rule as AskedRule);
  const row = document.getElementById(fields.dataset.decision ?? '')?.querySelectorAll('tbody tr')[index];
  const list = document.createElement('dl');
  list.className = 'facts';
  if (row != null) list.append(...factsOf(row));
  const rung = rules[index]?.next;
  const rungRow = rung === undefined ? undefined : document.querySelectorAll('#c-escalation tbody tr')[rung];
  if (rungRow != null)
    list.append(
      fact(
        next,
        [...rungRow.children].slice(1, 3).flatMap((cell, at) => [...(at > 0 ? [', '] : []), ...copied(cell)]),
      ),
    );
  return { content: [list], row: row ?? undefined };
}

/** The value a reader filled in; nothing where there is none. */
function filledIn(quantity: AskedQuantity, fields: HTMLElement, place: number, tool: HTMLElement): Value | string | undefined {
  const field = fieldsOf(fields)[place];
  const written = field?.value.trim() ?? '';
  if (field === undefined) return undefined;
  if (quantity.kind === 'choice') return written === '' ? undefined : quantity.options[Number(written)];
  if (quantity.kind === 'day') return written === '' ? undefined : { kind: 'date', date: written as CalendarDate };
  return amountIn(field, quantity.pattern, tool.dataset);
}

/** The field of each quantity, without those for its unit. */
function fieldsOf(fields: HTMLElement): readonly (HTMLInputElement | HTMLSelectElement)[] {
  return [...fields.querySelectorAll('label')].flatMap(({ control }) =>
    control instanceof HTMLInputElement || control instanceof HTMLSelectElement ? [control] : [],
  );
}

function labelOf(fields: HTMLElement, place: number): string {
  return fields.querySelectorAll('label')[place]?.textContent ?? '';
}

/** What the cells of a row say, each under the head of its column. */
function factsOf(row: Element): readonly Node[] {
  const heads = row.closest('table')?.querySelectorAll('thead tr:last-child > *') ?? [];
  return [...row.children].flatMap((cell, index) =>
    cell.textContent?.trim() ? [fact(heads[index]?.textContent ?? '', copied(cell))] : [],
  );
}

function fact(label: string, content: readonly (Node | string)[]): Node {
  const pair = document.createElement('div');
  const value = document.createElement('dd');
  value.append(...content);
  pair.append(text('dt', label), value);
  return pair;
}

function copied(cell: Element): readonly Node[] {
  return [...cell.cloneNode(true).childNodes];
}

function text(tag: string, words: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = words;
  return element;
}

function show(place: HTMLElement, { content, row }: Answer): void {
  for (const marked of document.querySelectorAll('tr.fits')) marked.classList.remove('fits');
  row?.classList.add('fits');
  place.replaceChildren(...content);
}
