import type { Feature } from './feature.ts';
import { aboutProject } from './feature.ts';
import { pageOfRule } from './features/rule-page.ts';
import { RULE_PAGE } from './protocol.ts';

/** Everything that the server can be asked: the request, what it announces because of it, and the function in `features/` that answers. */
export const features: readonly Feature[] = [
  // While one writes.

  // To find one's way.

  // To change the text.

  // To read it.
  aboutProject(RULE_PAGE, {}, pageOfRule),
];
