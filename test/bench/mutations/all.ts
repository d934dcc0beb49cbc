import { calendar } from './calendar.ts';
import type { Mutation } from './damage.ts';
import { deciding } from './deciding.ts';
import { exchange } from './exchange.ts';
import { forums } from './forums.ts';
import { frame } from './frame.ts';
import { learning } from './learning.ts';
import { leaving } from './leaving.ts';
import { parties } from './parties.ts';
import { success } from './success.ts';

/** All kinds of damage, by topic. */
export const mutations: readonly Mutation[] = [
  ...frame,
  ...calendar,
  ...parties,
  ...success,
  ...learning,
  ...forums,
  ...deciding,
  ...exchange,
  ...leaving,
];
