import { type Html, html } from '../../html/markup.ts';
import type { Page } from '../page.ts';
import { backlogs, spikes } from './work/backlog.ts';
import { commitments } from './work/commitments.ts';
import { deliverables } from './work/deliverables.ts';
import { flows } from './work/flows.ts';
import { milestones, phaseDeliverables } from './work/milestones.ts';
import { otherTables, workstreams } from './work/workstreams.ts';

/** Who does what: the strands of the work, the tables of who answers for what, and what is handed over by when. */
export function work(page: Page): Html | undefined {
  const parts = [workstreams, otherTables, deliverables, milestones, phaseDeliverables, backlogs, spikes, flows, commitments].flatMap(
    (part) => part(page) ?? [],
  );
  return parts.length === 0 ? undefined : html`${parts}`;
}
