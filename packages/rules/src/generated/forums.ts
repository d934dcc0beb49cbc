import type { Rule } from '../engine/rule.ts';
import { agendaBeyondResults } from '../forums/agenda-beyond-results.ts';
import { checkInAgenda } from '../forums/check-in-agenda.ts';
import { contactChampion } from '../forums/contact-champion.ts';
import { contactLevels } from '../forums/contact-levels.ts';
import { contactPair } from '../forums/contact-pair.ts';
import { forumCeremonial } from '../forums/forum-ceremonial.ts';
import { forumInterim } from '../forums/forum-interim.ts';
import { forumLateStart } from '../forums/forum-late-start.ts';
import { forumMembers } from '../forums/forum-members.ts';
import { forumMissed } from '../forums/forum-missed.ts';
import { forumOneSided } from '../forums/forum-one-sided.ts';
import { forumQuorum } from '../forums/forum-quorum.ts';
import { forumRhythm } from '../forums/forum-rhythm.ts';
import { forumRule } from '../forums/forum-rule.ts';
import { forumSeat } from '../forums/forum-seat.ts';
import { forumTiers } from '../forums/forum-tiers.ts';
import { forumVotes } from '../forums/forum-votes.ts';
import { healthRhythm } from '../forums/health-rhythm.ts';
import { healthUndiscussed } from '../forums/health-undiscussed.ts';
import { launchMissing } from '../forums/launch-missing.ts';
import { meetingAgenda } from '../forums/meeting-agenda.ts';
import { meetingOwner } from '../forums/meeting-owner.ts';
import { meetingPresenters } from '../forums/meeting-presenters.ts';
import { operatingReview } from '../forums/operating-review.ts';
import { operatingReviewInputs } from '../forums/operating-review-inputs.ts';
import { personMeetingLoad } from '../forums/person-meeting-load.ts';
import { personTiers } from '../forums/person-tiers.ts';
import { relationshipEarly } from '../forums/relationship-early.ts';
import { relationshipItemLength } from '../forums/relationship-item-length.ts';
import { relationshipTalk } from '../forums/relationship-talk.ts';
import { retroMissing } from '../forums/retro-missing.ts';
import { retroOutput } from '../forums/retro-output.ts';
import { rhythmOutlook } from '../forums/rhythm-outlook.ts';
import { rhythmWeekly } from '../forums/rhythm-weekly.ts';
import { sprintDeciders } from '../forums/sprint-deciders.ts';
import { teachBackLength } from '../forums/teach-back-length.ts';
import { votePower } from '../forums/vote-power.ts';
import { workshopFacilitator } from '../forums/workshop-facilitator.ts';

// Generated from the files of the rules by `npm run generate`.
export const forums = [
  agendaBeyondResults,
  checkInAgenda,
  contactChampion,
  contactLevels,
  contactPair,
  forumCeremonial,
  forumInterim,
  forumLateStart,
  forumMembers,
  forumMissed,
  forumOneSided,
  forumQuorum,
  forumRhythm,
  forumRule,
  forumSeat,
  forumTiers,
  forumVotes,
  healthRhythm,
  healthUndiscussed,
  launchMissing,
  meetingAgenda,
  meetingOwner,
  meetingPresenters,
  operatingReview,
  operatingReviewInputs,
  personMeetingLoad,
  personTiers,
  relationshipEarly,
  relationshipItemLength,
  relationshipTalk,
  retroMissing,
  retroOutput,
  rhythmOutlook,
  rhythmWeekly,
  sprintDeciders,
  teachBackLength,
  votePower,
  workshopFacilitator,
] as readonly Rule[];
