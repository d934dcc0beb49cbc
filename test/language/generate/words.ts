import { keywords } from './grammar.ts';
import type { Random } from './random.ts';

/** How a charter is written: as somebody would in a hurry, or with all that the language allows. */
export type Style = 'plain' | 'wild';

const stems = ['north', 'harbour', 'pilot', 'wait', 'intake', 'roster', 'budget-line', 'ward', 'quality', 'reach', 'sync', 'handbook'];
const odd = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '_',
  'a-b',
  'x1',
  'été',
  'Ωμέγα',
  '患者',
  'данные',
  'हिन्दी',
  'مريض',
  'ก้าว',
  '𠮷野家',
];
const units = ['EUR', 'USD', 'days', 'weeks', 'hours', 'minutes', 'percent', 'visits'];
const letters = ['R', 'A', 'C', 'I'];
const phrases = [
  'Shorter waits',
  'Data stays in the house',
  'Two wards run it alone',
  'Say it before it is found out',
  'A published reference case',
];
const oddTexts = [
  '',
  ' ',
  '\\"quoted\\"',
  'a \\\\ b',
  '// no comment',
  '/* none */',
  '{ } , :',
  'naïve 患者',
  '<b>&amp;</b>',
  '[x](javascript:y)',
  "it's 5 %",
  '\\u{41}',
];

/** A name for the thing with this number among those of its type. */
export function nameOf(type: string, index: number, style: Style): string {
  if (style === 'plain') return `${stems[index % stems.length]}-${type.toLowerCase()}-${index}`;
  const pool = [...odd, ...keywords];
  const word = pool[(index * 7 + type.length * 31) % pool.length] ?? '_';
  return index < pool.length ? word : `${word}-${index}`;
}

/** Something for a terminal of the grammar to match. */
export function terminalText(terminal: string, random: Random, style: Style): string {
  switch (terminal) {
    case 'DATE':
      return `20${two(20 + random.below(20))}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`;
    case 'NUMBER':
      return random.pick(
        style === 'plain' ? ['3', '12', '20k', '2.5'] : ['0', '-3', '3.14', '20k', '1M', '0.001k', '99999999999999999999'],
      );
    case 'NAME':
      return nameOf('', random.below(style === 'plain' ? stems.length : keywords.length), style);
    case 'ID':
      return random.pick(style === 'plain' ? units : [...units, ...odd]);
    case 'STRING':
      return `"${random.pick(style === 'plain' ? phrases : [...phrases, ...oddTexts])}"`;
    case 'PROSE':
      return prose(random, style);
    default:
      throw new Error(`No text is known for ${terminal}.`);
  }
}

/** A letter of a RACI table. */
export const raciLetter = (random: Random): string => random.pick(letters);

function prose(random: Random, style: Style): string {
  const indents = style === 'plain' ? ['    '] : ['', '  ', '      ', '\t', ' \t'];
  const lines = Array.from(
    { length: random.below(4) },
    () => random.pick(indents) + random.pick([...phrases, 'a "quoted" word', '', '   ']),
  );
  return `"""${random.chance(20) ? random.pick(phrases) : ''}\n${lines.join('\n')}\n${random.pick(indents)}"""`;
}

const two = (number: number): string => String(number).padStart(2, '0');
