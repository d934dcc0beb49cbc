/** The words for what stands in no other place. */
export const remarksWords = {
  without: 'What we do without, on purpose',
  what: 'What',
  because: 'Because',
  notes: 'Notes',
  privateNotes: 'Notes that stay between the partners',
} as const;
