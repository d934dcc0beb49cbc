import type { Forum, Meeting } from '@charter/model/forums.ts';

/** Whether a forum or meeting is there, with a part of its agenda or as a whole, to ask how the partners get on. */
export function asksHowYouGetOn(event: Forum | Meeting): boolean {
  const isCheck = 'kind' in event && (event.kind === 'health-check' || event.kind === 'check-in');
  return isCheck || event.agenda.some(({ about }) => about === 'relationship');
}
