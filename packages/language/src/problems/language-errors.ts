/** What an error of the language means, whatever the charter. */
export interface LanguageError {
  readonly wrong: string;
  readonly instead: string;
}

/** The errors of the language by their codes, which stay for ever. Each is an error: the charter cannot be read as it stands. */
export const languageErrors: Readonly<Record<string, LanguageError>> = {
  'bidi-control': { wrong: 'an invisible character changes the order in which a line is shown', instead: 'delete it' },
  'block-closed': { wrong: 'a `}` where no block is open', instead: 'take it out, or look for a block that ends too early' },
  'block-open': { wrong: 'a block has no end', instead: 'write `}` where it ends' },
  'character-unknown': {
    wrong: 'a sign that means nothing outside of quotes',
    instead: 'what the message says: `EUR` for €, straight quotes for curly ones',
  },
  'currency-unknown': { wrong: 'three capital letters that are no currency (ISO 4217)', instead: 'the currency that the message proposes' },
  'date-form': { wrong: 'a date in another form: `30.04.2027`', instead: '`2027-04-30`: the year, the month, the day' },
  'date-impossible': { wrong: 'a day that the calendar does not have', instead: 'the last day of that month, or another' },
  'declared-twice': { wrong: 'one name for two things', instead: 'another name for one of them' },
  'language-unknown': { wrong: 'a code that stands for no language', instead: 'a code such as `en` or `pt-BR`' },
  'log-unread': {
    wrong: 'a log in a file of its own that its charter does not bring in',
    instead: "`use` and the path of the log's file, in the charter's file",
  },
  'name-kind': { wrong: 'a name stands for another kind of thing than is needed', instead: 'the name of something of that kind' },
  'name-unknown': {
    wrong: 'nothing of that name is declared here or brought in',
    instead: 'the name that the message proposes, or declare it',
  },
  'nested-too-deep': { wrong: 'more blocks within blocks than anybody would write', instead: 'close the blocks before' },
  'not-a-charter': { wrong: 'a file that holds something else', instead: 'the name of a file that holds a charter' },
  'number-ambiguous': {
    wrong: 'a number with three digits after the point: `10.000`',
    instead: '`10000` or `10k`; decimals with one, two or four digits',
  },
  'quotes-curly': { wrong: 'a text between the quotes of a word processor', instead: 'straight quotes: `"`' },
  'raci-cells': {
    wrong: 'a row has more or fewer cells than the table has columns',
    instead: 'a cell a person; `-` where there is nothing',
  },
  'raci-letter': { wrong: 'a letter that is none of R, A, C, I', instead: 'one of them, or `A/R`' },
  'range-impossible': { wrong: 'something ends before it begins', instead: 'the smaller one first' },
  'rating-impossible': { wrong: 'a rating outside of its scale', instead: 'a rating from 0 to the end of the scale' },
  'rung-twice': { wrong: 'two rungs of the same name', instead: 'another name for one of them' },
  'said-twice': { wrong: 'what may be said once is said again', instead: 'keep one' },
  'statement-unknown': {
    wrong: 'a line begins with a word that begins nothing there',
    instead: 'the word that the message proposes, or another block',
  },
  'text-open': { wrong: 'a text or comment has no end', instead: 'write its end' },
  'text-too-much': { wrong: 'a text holds more than can be read', instead: 'divide it into several files' },
  'unit-mismatch': { wrong: 'an amount of another kind than is needed', instead: 'an amount in the unit that the message names' },
  'use-missing': { wrong: 'a file that is brought in is not there', instead: 'the path from this file to the other' },
  'use-outside': { wrong: 'a file that is brought in lies outside the project', instead: 'move it inside' },
  'use-unreadable': { wrong: 'a file that is brought in cannot be read', instead: 'mend that file' },
  'word-misplaced': { wrong: 'something stands where something else is needed', instead: 'what the message names' },
  'word-missing': { wrong: 'something is missing after what stands there', instead: 'what the message names' },
  'word-unknown': { wrong: 'a word that is none of a closed list', instead: 'one of the list' },
};
