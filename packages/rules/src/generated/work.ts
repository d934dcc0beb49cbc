import type { Rule } from '../engine/rule.ts';
import { backlogEdge } from '../work/backlog-edge.ts';
import { backlogOwnerSide } from '../work/backlog-owner-side.ts';
import { backlogReranked } from '../work/backlog-reranked.ts';
import { commitmentEarly } from '../work/commitment-early.ts';
import { deliverableParts } from '../work/deliverable-parts.ts';
import { handOffOwners } from '../work/hand-off-owners.ts';
import { milestoneDue } from '../work/milestone-due.ts';
import { milestoneRetro } from '../work/milestone-retro.ts';
import { ownerMissing } from '../work/owner-missing.ts';
import { raciAccountable } from '../work/raci-accountable.ts';
import { raciConsulted } from '../work/raci-consulted.ts';
import { raciIdle } from '../work/raci-idle.ts';
import { raciOneSide } from '../work/raci-one-side.ts';
import { raciOverload } from '../work/raci-overload.ts';
import { raciResponsible } from '../work/raci-responsible.ts';
import { smallFirst } from '../work/small-first.ts';
import { workstreamLeads } from '../work/workstream-leads.ts';
import { workstreamRaci } from '../work/workstream-raci.ts';

// Generated from the files of the rules by `npm run generate`.
export const work = [
  backlogEdge,
  backlogOwnerSide,
  backlogReranked,
  commitmentEarly,
  deliverableParts,
  handOffOwners,
  milestoneDue,
  milestoneRetro,
  ownerMissing,
  raciAccountable,
  raciConsulted,
  raciIdle,
  raciOneSide,
  raciOverload,
  raciResponsible,
  smallFirst,
  workstreamLeads,
  workstreamRaci,
] as readonly Rule[];
