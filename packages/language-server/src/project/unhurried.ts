import type { Steps } from '@charter/rules/engine/steps.ts';
import { pause } from './pause.ts';

/** How many steps are taken in a row: in a charter of thousands of lines these take a few milliseconds. */
const stepsAtOnce = 16;

/** Does work in steps, and lets what has arrived go first every few of them. Gives nothing if the work is not wanted any more by then. */
export async function unhurried<T>(steps: Steps<T>, isWanted: () => boolean): Promise<T | undefined> {
  for (;;) {
    for (let taken = 0; taken < stepsAtOnce; taken++) {
      const step = steps.next();
      if (step.done === true) return step.value;
    }
    await pause();
    if (!isWanted()) return undefined;
  }
}
