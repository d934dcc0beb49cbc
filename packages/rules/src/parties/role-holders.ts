import { membership } from '@charter/model/membership.ts';
import { isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

export const roleHolders = rule({
  code: 'role-holders',
  topic: 'parties',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'warning', 'joint-venture': 'warning' },
  summary: 'Every role is held by somebody, and where several hold it one of them is accountable.',
  why: 'What nobody holds is not done; where two hold it, each thinks that the other is doing it.',
  source: 'Roles and accountability: a shared role needs one who answers for it',
  remedy: 'Name who holds it, `held by $person, $other-person`, and who answers for it, `accountable $person`.',
  rows: [38],
  *check(charter) {
    const who = membership(charter);
    for (const role of charter.roles) {
      const { title, heldBy, accountable, without, rotates, sharedBy } = role;
      if (heldBy.length === 0) {
        if (!isWaived(without, 'holder', 'holders')) {
          yield { at: nameOf(role), message: `Nobody holds the role “${title}”.`, remedy: 'Name who does: `held by $person`.' };
        }
        continue;
      }
      // Where the holders take turns, it is clear whose turn it is; a role in two houses still needs one who answers.
      const alone = heldBy.length === 1 || (rotates !== undefined && sharedBy.length < 2);
      if (alone || accountable !== undefined || isWaived(without, 'accountable')) continue;
      yield {
        at: nameOf(role),
        message: `${listed(heldBy.map((ref) => who.title(ref)))} share the role “${title}”, and none of them is accountable for it.`,
        remedy: `Say who answers for it: \`accountable ${heldBy[0]}\`.`,
      };
    }
  },
  bad: `
    person chen "Chen Li"
    person dora "Dora Weiss"
    role ‹steward› "Data steward" { held by chen, dora }
  `,
  good: `
    person chen "Chen Li"
    person dora "Dora Weiss"
    role steward "Data steward" { held by chen, dora  accountable chen }
  `,
});
