import type { Charter } from '@charter/model/charter.ts';
import type { Group } from '@charter/model/parties.ts';
import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';

export const criticalGroupHeard = rule({
  code: 'critical-group-heard',
  topic: 'parties',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'A critical group has somebody who speaks for it, in a forum or a meeting.',
  why: 'A voice that is called critical and sits nowhere is heard when it is too late to change anything.',
  source: 'Inclusion: critical groups are represented wherever it matters',
  remedy: 'Say who speaks for it, `represented by …`, and let them attend a meeting: `attended by …`.',
  rows: [40],
  *check(charter) {
    for (const group of charter.groups) {
      if (!group.critical || isWaived(group.without, 'voice', 'representative', 'seat')) continue;
      if (group.representedBy.length === 0 && !sitsSomewhere(charter, [group.id])) {
        yield { at: nameOf(group), message: `Nobody speaks for “${group.title}”, who are called critical.` };
      } else if (!sitsSomewhere(charter, voicesOf(charter, group)) && !isAsked(charter, group)) {
        yield {
          at: nameOf(group),
          message: `Whoever speaks for “${group.title}” is never asked: they sit in no forum and no meeting.`,
          remedy: `Let them take part where it matters: \`attended by ${group.representedBy[0]}\`.`,
        };
      }
    }
  },
  bad: `
    group ‹customers› "Customers" { critical }
    group neighbours "Neighbours"
  `,
  good: `
    contributor panel "Panel of customers"
    group customers "Customers" { critical  represented by panel }
    meeting review "Weekly review" { attended by panel }
  `,
});

function voicesOf({ roles }: Charter, { id, representedBy }: Group): readonly string[] {
  return [id, ...representedBy, ...roles.filter((role) => representedBy.includes(role.id)).flatMap(({ heldBy }) => heldBy)];
}

/** Those who speak for the group are asked before a decision, or help from outside with work of their own. */
function isAsked({ decisions, contributors }: Charter, { id, representedBy }: Group): boolean {
  const voices = [id, ...representedBy];
  const helps = contributors.some((contributor) => voices.includes(contributor.id) && contributor.does.length > 0);
  return helps || decisions.some(({ rules }) => rules.some(({ consulted }) => consulted.some((ref) => voices.includes(ref))));
}

/** Somebody is there who is one of the voices, or who holds a role or sits in a forum that is. */
function sitsSomewhere({ forums, meetings, roles }: Charter, voices: readonly string[]): boolean {
  const isVoice = (ref: string): boolean =>
    voices.includes(ref) || (roles.find(({ id }) => id === ref)?.heldBy ?? []).some((holder) => voices.includes(holder));
  const seats = forums.filter(({ members, chair }) => [...members, chair ?? ''].some(isVoice)).map(({ id }) => id);
  if (seats.length > 0) return true;
  return meetings.some(({ attendees, owner, facilitator }) => [...attendees, owner ?? '', facilitator ?? ''].some(isVoice));
}
