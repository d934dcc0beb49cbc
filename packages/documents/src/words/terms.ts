/** The words of the section on what words mean. */
export const termWords = {
  term: 'Word',
  means: 'What we mean by it',
  caption: 'Words we use',
} as const;
