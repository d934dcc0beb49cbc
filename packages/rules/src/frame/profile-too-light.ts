import type { Charter } from '@charter/model/charter.ts';
import { spanOf } from '@charter/model/origin.ts';
import { profileOf } from '../engine/profile.ts';
import { rule } from '../engine/rule.ts';
import { counted } from '../engine/words.ts';

export const profileTooLight = rule({
  code: 'profile-too-light',
  topic: 'frame',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'off', 'joint-venture': 'off' },
  summary: 'A charter is only called light where it is short or small, or it is said why.',
  why: 'A light check keeps silent about much that a long partnership of many people stumbles over.',
  source: 'Limits: less than half a year, or fewer than three people, need a memo and no more',
  remedy: 'Take the line out, or say why: `profile light because "…"`.',
  rows: [120],
  *check(charter) {
    const { profile, people } = charter;
    if (profile?.profile !== 'light' || profile.because !== undefined || wouldBeLight(charter)) return;
    const message = `The charter is called light, but it is for ${counted(people.length, 'person', 'people')} and half a year or more.`;
    yield { at: spanOf(profile.origin, 'profile'), message };
  },
  bad: `
    profile ‹light›
    runs from 2026-01-05 for 2 years
    person ana "Ana"
    person ben "Ben"
    person chen "Chen"
  `,
  good: `
    profile light
    runs from 2026-01-05 for 12 weeks
    person ana "Ana"
    person ben "Ben"
    person chen "Chen"
  `,
});

function wouldBeLight({ profile: _said, ...rest }: Charter): boolean {
  return profileOf(rest).profile === 'light';
}
