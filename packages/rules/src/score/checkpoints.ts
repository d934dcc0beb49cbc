import type { Principle } from './checkpoint.ts';
import { boundedRisk } from './principles/bounded-risk.ts';
import { clearRoles } from './principles/clear-roles.ts';
import { complementaryStrengths } from './principles/complementary-strengths.ts';
import { everyVoice } from './principles/every-voice.ts';
import { governance } from './principles/governance.ts';
import { lastingValue } from './principles/lasting-value.ts';
import { learning } from './principles/learning.ts';
import { madeTogether } from './principles/made-together.ts';
import { openCommunication } from './principles/open-communication.ts';
import { readyToChange } from './principles/ready-to-change.ts';
import { sharedVision } from './principles/shared-vision.ts';
import { trust } from './principles/trust.ts';

/** Twelve principles of partnerships that last, four checkpoints each. */
export const principles: readonly Principle[] = [
  sharedVision,
  trust,
  openCommunication,
  clearRoles,
  everyVoice,
  complementaryStrengths,
  madeTogether,
  learning,
  boundedRisk,
  readyToChange,
  governance,
  lastingValue,
];
