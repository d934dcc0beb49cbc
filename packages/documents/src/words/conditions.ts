/** The words in which conditions are told. */
export const conditionWords = {
  amounts: { '<': 'below', '<=': 'up to', '>': 'above', '>=': 'at least', '=': 'exactly', '!=': 'other than' },
  dates: { '<': 'before', '<=': 'up to', '>': 'after', '>=': 'from', '=': 'on', '!=': 'not on' },
  between: 'between',
  and: 'and',
  or: 'or',
  rises: 'rises by',
  falls: 'falls by',
  is: 'is',
  during: 'for',
} as const;
