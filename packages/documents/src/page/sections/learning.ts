import { type Html, html } from '../../html/markup.ts';
import type { Page } from '../page.ts';
import { assumptions } from './learning/assumptions.ts';
import { experiments } from './learning/experiments.ts';
import { learningGoals, playbooks } from './learning/goals.ts';
import { feedbackAnswered, knowledge } from './learning/knowledge.ts';
import { ladders } from './learning/ladders.ts';
import { preMortems, scenarios } from './learning/scenarios.ts';
import { independence, teaching } from './learning/teaching.ts';

/** How the partners learn: what they assume, what they try, what they want to know and where they keep it. */
export function learning(page: Page): Html | undefined {
  const parts = [
    assumptions,
    ladders,
    experiments,
    learningGoals,
    playbooks,
    teaching,
    independence,
    scenarios,
    preMortems,
    knowledge,
    feedbackAnswered,
  ].flatMap((part) => part(page) ?? []);
  return parts.length === 0 ? undefined : html`${parts}`;
}
