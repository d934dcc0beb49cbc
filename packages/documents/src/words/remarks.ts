/** The words for what stands in no other place. */
export const remarksWords = {
  without: 'What we do without, on purpose',
  what: 'What',
  because: 'Because',
  accepted: 'What the checker would raise, and we mean as it is',
  rule: 'Rule',
  for: 'For',
  until: 'Until',
  notes: 'Notes',
} as const;
