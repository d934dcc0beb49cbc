import type { Blank } from '@charter/language/words/form.ts';
import { partsOf, samplesOf, withParts } from '@charter/language/words/form.ts';
import type { Value } from '@charter/model/value/quantity.ts';
import { dayFor } from './days.ts';
import { quantitiesAt } from './quantities.ts';
import type { Nameable, Site } from './site.ts';

/** Whether the first line of a form speaks of something of which nothing is declared. */
export function lacksNames(form: string, site: Site): boolean {
  const [head = ''] = withParts(form, () => false).split('\n');
  return partsOf(head).some((part) => typeof part !== 'string' && isKind(part) && site.named(part.kind).length === 0);
}

/** A form as a snippet: names that are declared stand in its blanks, and what would need a name that is not declared is left out. */
export function snippetOf(form: string, site: Site): string {
  return new Filling(site).fill(form);
}

class Filling {
  readonly #site: Site;
  readonly #stops = new Map<string, number>();
  #last = 0;
  /** How many names of each kind were used. */
  readonly #used = new Map<string, number>();
  /** Which of several samples is taken: that of the first name that is still free. */
  #variant = 0;
  #metric: Nameable | undefined;
  #setsTarget = false;
  /** How many things there are of the kind that the form declares: the next one is not like the first. */
  #before = 0;

  constructor(site: Site) {
    this.#site = site;
  }

  fill(form: string): string {
    const [word] = form.split(' ');
    this.#before = this.#site.declared.filter(({ kind }) => kind.toLowerCase() === word).length;
    this.#setsTarget = form.includes('from ‹baseline');
    const lines = withParts(form, (part) => !this.#lacks(part)).split('\n');
    const filled = lines.flatMap((line, index) => {
      const optional = lines.length > 1 && index > 0 && index < lines.length - 1;
      return optional && this.#lacks(line) ? [] : [this.#line(line)];
    });
    return `${filled.join('\n')}$0`;
  }

  /** Whether a line needs a name of a kind of which nothing is declared. */
  #lacks(line: string): boolean {
    return partsOf(line).some((part) => typeof part !== 'string' && isKind(part) && this.#names(part.kind).length === 0);
  }

  #line(line: string): string {
    let text = '';
    for (const part of partsOf(line)) {
      if (typeof part === 'string') text += escaped(part);
      else if (isKind(part) && this.#usedUp(part) && isListed(text)) text = text.replace(/( and|,)? $/, '');
      else text += this.#blank(part);
    }
    return text;
  }

  #blank(blank: Blank): string {
    const key = `${blank.kind} ${blank.sample}`;
    const known = isSame(blank) ? this.#stops.get(key) : undefined;
    if (known !== undefined) return `$${known}`;
    const choices = this.#choices(blank);
    const stop = ++this.#last;
    this.#stops.set(key, stop);
    if (choices.length > 1) return `\${${stop}|${choices.map((choice) => choice.replace(/[\\,|]/g, '\\$&')).join(',')}|}`;
    return `\${${stop}:${escaped(choices[0] ?? this.#value(blank))}}`;
  }

  #choices(blank: Blank): readonly string[] {
    if (!isKind(blank)) return choicesIn(blank, this.#site);
    return this.#usedUp(blank) ? [] : this.#take(blank);
  }

  /** The names for a blank, that of its own turn first. */
  #take({ kind }: Blank): readonly string[] {
    const names = this.#names(kind);
    const first = kind === 'Metric' && this.#setsTarget ? 0 : this.#variant;
    const turn = ((this.#used.get(kind) ?? 0) + first) % Math.max(1, names.length);
    this.#used.set(kind, (this.#used.get(kind) ?? 0) + 1);
    if (kind === 'Metric') this.#metric ??= this.#site.find(names[turn] ?? '', kind);
    return [...names.slice(turn), ...names.slice(0, turn)].slice(0, 20);
  }

  #usedUp({ kind, sample }: Blank): boolean {
    const turn = this.#used.get(kind) ?? 0;
    return turn > 0 && turn >= this.#names(kind).length && !this.#stops.has(`${kind} ${sample}`);
  }

  #names(kind: string): readonly string[] {
    const names = this.#site.named(kind).map(({ name }) => name);
    return kind === 'Metric' && this.#setsTarget ? names.toSorted((one, other) => this.#targetsOf(one) - this.#targetsOf(other)) : names;
  }

  /** How many targets speak of a metric: what has none yet is what a new one is for. */
  #targetsOf(metric: string): number {
    const targets = this.#site.charter?.outcomes.flatMap(({ targets }) => targets) ?? [];
    return targets.filter((target) => target.metric === metric).length;
  }

  #value(blank: Blank): string {
    const { kind } = blank;
    if (kind === 'name') return this.#freeName(samplesOf(blank));
    if (kind === 'currency') return this.#site.currency;
    const sample = samplesOf(blank)[this.#variant] ?? samplesOf(blank)[0] ?? '';
    if (kind === 'start' || kind === 'middle' || kind === 'end') return dayFor(kind, this.#site) ?? sample;
    return this.#measured(kind) ?? sample;
  }

  #freeName(samples: readonly string[]): string {
    const taken = new Set(this.#site.declared.map(({ name }) => name));
    const free = samples.findIndex((sample, index) => index >= Math.min(this.#before, samples.length - 1) && !taken.has(sample));
    if (free >= 0 && samples.length > 1) this.#variant = free;
    let name = samples[Math.max(0, free)] ?? '';
    for (let number = 2; taken.has(name); number++) name = `${samples[0]}-${number}`;
    return name;
  }

  /** What a number or a comparison is for the metric that the form speaks of, as its outcomes aim at it. */
  #measured(kind: string): string | undefined {
    const metric = this.#site.charter?.metrics.find(({ id }) => id === this.#metric?.name);
    const higher = metric?.better === 'higher';
    if (kind === 'better') return higher ? '>=' : '<=';
    if (kind === 'worse') return higher ? '<' : '>';
    const target = this.#site.charter?.outcomes.flatMap(({ targets }) => targets).find((target) => target.metric === metric?.id);
    const from = amountOf(target?.from) ?? (higher ? 40 : 50);
    const to = amountOf(target?.to) ?? (higher ? 50 : 40);
    const steps: Readonly<Record<string, number>> = { baseline: from, target: to, milestone: Math.round((from + to) / 2) };
    return steps[kind] === undefined ? undefined : String(steps[kind]);
  }
}

/** Whether what comes next is one more of the same, so that it may be left out. */
function isListed(before: string): boolean {
  return /(, | and |\} |\$\d+ )$/.test(before);
}

/** What stands for the same thing wherever it is repeated in a form. */
function isSame(blank: Blank): boolean {
  return isKind(blank) || blank.kind === 'name' || blank.kind === 'currency';
}

function choicesIn(blank: Blank, site: Site): readonly string[] {
  const { kind, sample } = blank;
  if (kind === 'choice') return samplesOf(blank);
  if (kind === 'quantity') return quantitiesAt(site).map(({ name }) => name);
  return kind === 'letters' ? [...new Set([sample, 'R', 'A', 'C', 'I', 'A/R', '-'])] : [];
}

function isKind({ kind }: Blank): boolean {
  return /^\p{Lu}/u.test(kind);
}

function amountOf(value: Value | undefined): number | undefined {
  return value === undefined || value.kind === 'date' ? undefined : Number('amount' in value ? value.amount : value.percent);
}

/** A text in which a snippet sees no tab stops. */
function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
