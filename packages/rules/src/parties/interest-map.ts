import type { Partner } from '@charter/model/parties.ts';
import { headOf, isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

interface Part {
  readonly name: string;
  readonly asks: string;
  readonly example: string;
  readonly isSaid: (partner: Partner) => boolean;
}

const parts: readonly Part[] = [
  {
    name: 'quiet wants',
    asks: 'what it quietly wants',
    example: '`quietly wants "Clinical autonomy stays with the ward"`',
    isSaid: ({ quietWants }) => quietWants.length > 0,
  },
  {
    name: 'cannot lose',
    asks: 'what it cannot afford to lose',
    example: '`cannot lose "Control of patient data"`',
    isSaid: ({ cannotLose }) => cannotLose.length > 0,
  },
];

export const interestMap = rule({
  code: 'interest-map',
  topic: 'parties',
  since: '0.1.0',
  severity: { light: 'off', standard: 'hint', 'joint-venture': 'warning' },
  summary: 'Every partner has said what it wants quietly and what it cannot lose.',
  why: 'Most alliances break on interests nobody liked to mention: autonomy, the brand, the fear of a risk.',
  source: 'Interest map: implicit interests; what a partner cannot afford to lose',
  remedy: 'Ask each partner alone, and write down what may be shared.',
  rows: [93, 96, 123],
  options: { parts: ['quiet wants', 'cannot lose'] as readonly string[] },
  *check(charter, { options }) {
    const asked = parts.filter(({ name }) => options.parts.includes(name) && !isWaived(charter.without, name));
    // A partner without any wants is asked for those first, by `partner-wants`.
    const heard = charter.partners.filter(({ wants, without }) => wants.length > 0 || isWaived(without, 'wants', 'interests'));
    const open = heard.map((partner) => ({ partner, missing: asked.filter((part) => lacks(partner, part)) }));
    const nobody = asked.filter((part) => open.length > 1 && open.every(({ missing }) => missing.includes(part)));
    if (nobody.length > 0) {
      const what = nobody.map(({ asks }) => asks).join(' or ');
      yield { at: headOf(charter), message: `No partner has said ${what}.`, remedy: remedyFor(nobody) };
    }
    for (const { partner, missing } of open) {
      const own = missing.filter((part) => !nobody.includes(part));
      if (own.length === 0) continue;
      const what = own.map(({ asks }) => asks).join(' or ');
      yield { at: nameOf(partner), message: `${partner.title} has not said ${what}.`, remedy: remedyFor(own) };
    }
  },
  bad: `
    partner hospital "Riverside" { quietly wants "Autonomy of the ward"  cannot lose "Control of patient data" }
    partner ‹flow› "Flowlytics" { wants "A reference case" }
  `,
  good: `
    partner hospital "Riverside" { quietly wants "Autonomy of the ward"  cannot lose "Control of patient data" }
    partner flow "Flowlytics" { quietly wants "A model to sell on"  no cannot lose because "It can build on other work" }
  `,
});

function lacks(partner: Partner, part: Part): boolean {
  return !part.isSaid(partner) && !isWaived(partner.without, part.name);
}

function remedyFor(missing: readonly Part[]): string {
  return `Ask each partner alone, and write down what may be shared: ${listed(missing.map(({ example }) => example))}.`;
}
