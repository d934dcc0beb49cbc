/** The words in which conditions are told. */
export const conditionWords = {
  amounts: { '<': 'below', '<=': 'at most', '>': 'above', '>=': 'at least', '=': 'exactly', '!=': 'other than' },
  dates: { '<': 'before', '<=': 'no later than', '>': 'after', '>=': 'no earlier than', '=': 'on', '!=': 'not on' },
  between: 'between',
  and: 'and',
  or: 'or',
  rises: 'rises by',
  falls: 'falls by',
  is: 'is',
  during: 'for',
} as const;
