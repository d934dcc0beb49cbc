import type { Rule } from '../engine/rule.ts';
import { backlogEdge } from '../work/backlog-edge.ts';
import { backlogReranked } from '../work/backlog-reranked.ts';
import { commitmentEarly } from '../work/commitment-early.ts';
import { deliverableParts } from '../work/deliverable-parts.ts';
import { handOffOwners } from '../work/hand-off-owners.ts';
import { milestoneParts } from '../work/milestone-parts.ts';
import { ownerMissing } from '../work/owner-missing.ts';
import { raciIdle } from '../work/raci-idle.ts';
import { raciOverload } from '../work/raci-overload.ts';
import { raciRoles } from '../work/raci-roles.ts';
import { smallFirst } from '../work/small-first.ts';
import { workstreamParts } from '../work/workstream-parts.ts';

// Generated from the files of the rules by `npm run generate`.
export const work: readonly Rule[] = [
  backlogEdge,
  backlogReranked,
  commitmentEarly,
  deliverableParts,
  handOffOwners,
  milestoneParts,
  ownerMissing,
  raciIdle,
  raciOverload,
  raciRoles,
  smallFirst,
  workstreamParts,
];
