/** A piece of a form: fixed text, or something that people fill in. */
export type FormPart = string | Blank;

export interface Blank {
  /** What it is: `text`, `name`, `number`, `choice`, a day of the term, or the kind of thing whose name stands here. */
  readonly kind: string;
  readonly sample: string;
}

/** The pieces of a form. */
export function partsOf(form: string): readonly FormPart[] {
  return form.split(/(‹[^›]*›)/).map((part) => {
    const [, kind, sample] = /^‹(\w+) (.+)›$/.exec(part) ?? [];
    return kind === undefined || sample === undefined ? part : { kind, sample };
  });
}

/** The parts of a form that may be left out stand between brackets: gives the form with those that are wanted, and no brackets. */
export function withParts(form: string, isWanted: (part: string) => boolean): string {
  return form.replace(/\[([^\]]*)\]/g, (_, part: string) => (isWanted(part) ? part : ''));
}

/** A form with its samples filled in, to be read. */
export function exampleOf(form: string): string {
  return partsOf(withParts(form, () => true))
    .map((part) => (typeof part === 'string' ? part : (samplesOf(part)[0] ?? '')))
    .join('');
}

/** The samples of a blank: the choices where it is one, else one for each thing of the kind that is declared after another. */
export function samplesOf({ sample }: Blank): readonly string[] {
  return sample.split('|');
}
