import type { Rule } from '../engine/rule.ts';
import { agendaBeyondResults } from '../forums/agenda-beyond-results.ts';
import { checkInAgenda } from '../forums/check-in-agenda.ts';
import { contactChampion } from '../forums/contact-champion.ts';
import { contactLevels } from '../forums/contact-levels.ts';
import { contactPair } from '../forums/contact-pair.ts';
import { forumInterim } from '../forums/forum-interim.ts';
import { forumLog } from '../forums/forum-log.ts';
import { forumMembers } from '../forums/forum-members.ts';
import { forumQuorum } from '../forums/forum-quorum.ts';
import { forumRhythm } from '../forums/forum-rhythm.ts';
import { forumRule } from '../forums/forum-rule.ts';
import { forumSeat } from '../forums/forum-seat.ts';
import { forumTiers } from '../forums/forum-tiers.ts';
import { healthUndiscussed } from '../forums/health-undiscussed.ts';
import { launchMissing } from '../forums/launch-missing.ts';
import { meetingLoad } from '../forums/meeting-load.ts';
import { meetingParts } from '../forums/meeting-parts.ts';
import { personTiers } from '../forums/person-tiers.ts';
import { relationshipTalk } from '../forums/relationship-talk.ts';
import { rhythm } from '../forums/rhythm.ts';
import { slotLength } from '../forums/slot-length.ts';
import { sprintDeciders } from '../forums/sprint-deciders.ts';
import { votePower } from '../forums/vote-power.ts';

// Generated from the files of the rules by `npm run generate`.
export const forums: readonly Rule[] = [
  agendaBeyondResults,
  checkInAgenda,
  contactChampion,
  contactLevels,
  contactPair,
  forumInterim,
  forumLog,
  forumMembers,
  forumQuorum,
  forumRhythm,
  forumRule,
  forumSeat,
  forumTiers,
  healthUndiscussed,
  launchMissing,
  meetingLoad,
  meetingParts,
  personTiers,
  relationshipTalk,
  rhythm,
  slotLength,
  sprintDeciders,
  votePower,
];
