import type { Charter } from '@charter/model/charter.ts';
import type { Partner } from '@charter/model/parties.ts';
import { headOf, isWaived, nameOf } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

interface Part {
  readonly name: string;
  /** As in: it has not said … */
  readonly asks: string;
  readonly example: string;
  readonly otherWords?: readonly string[];
  readonly rows: readonly number[];
  /** Whether the charter gives cause to ask for it. */
  readonly isAsked?: (charter: Charter, partner: Partner) => boolean;
  readonly isSaid: (partner: Partner) => boolean;
}

const parts: readonly Part[] = [
  {
    name: 'quiet wants',
    asks: 'what it quietly wants',
    example: '`quietly wants "The shops choose what they sell"`',
    rows: [93, 96, 123],
    isAsked: (_, partner) => hasWants(partner),
    isSaid: ({ quietWants }) => quietWants.length > 0,
  },
  {
    name: 'cannot lose',
    asks: 'what it cannot afford to lose',
    example: '`cannot lose "Control of customer data"`',
    rows: [93, 96, 123],
    isAsked: (_, partner) => hasWants(partner),
    isSaid: ({ cannotLose }) => cannotLose.length > 0,
  },
  {
    name: 'expectations',
    asks: 'what it needs or expects of the others',
    example: '`expects "An answer within a day" of … { realistic }`, or `needs "Say it early"`',
    otherWords: ['needs'],
    rows: [196, 199],
    isAsked: ({ partners }) => partners.length > 1,
    isSaid: ({ expectations, needs }) => expectations.length + needs.length > 0,
  },
  {
    name: 'gains',
    asks: 'what it gains when the outcomes are reached',
    example: '`gains "A reference case" as reputation through $outcome`',
    otherWords: ['gain'],
    rows: [17],
    isAsked: ({ outcomes }) => outcomes.length > 0,
    isSaid: ({ gains }) => gains.length > 0,
  },
];

export const partnerInterests = rule({
  code: 'partner-interests',
  topic: 'parties',
  since: '0.1.0',
  severity: { light: 'off', standard: 'hint', 'joint-venture': 'warning' },
  summary:
    'Every partner has said what it wants quietly, what it cannot lose, what it expects of the others, and what it gains through the outcomes.',
  why: 'Most alliances break on interests and expectations nobody liked to mention: autonomy, the brand, the fear of a risk.',
  source:
    'Interest map: implicit interests; expectations: the unmet ones were mostly unsaid; each side sees how the goal serves its own aim',
  remedy: 'Ask each partner alone, and write down what may be shared.',
  rows: [17, 93, 96, 123, 196, 199],
  options: { parts: ['quiet wants', 'cannot lose', 'expectations', 'gains'] as readonly string[] },
  *check(charter, { options }) {
    const asked = parts.filter((part) => options.parts.includes(part.name) && !isLeftOut(charter, part));
    const open = charter.partners.map((partner) => ({ partner, missing: asked.filter((part) => lacks(charter, partner, part)) }));
    const nobody = asked.filter((part) => open.length > 1 && open.every(({ missing }) => missing.includes(part)));
    if (nobody.length > 0) yield { at: headOf(charter), message: `No partner has said ${said(nobody)}.`, ...adviceFor(nobody) };
    for (const { partner, missing } of open) {
      const own = missing.filter((part) => !nobody.includes(part));
      if (own.length > 0) yield { at: nameOf(partner), message: `${partner.title} has not said ${said(own)}.`, ...adviceFor(own) };
      // A partner that stands in a file of its own cannot know the outcomes of a charter.
      const isLost = partner.gains.length > 0 && partner.gains.every(({ through }) => through.length === 0);
      if (!isLost || charter.outcomes.length === 0 || partner.origin.document !== charter.origin.document) continue;
      if (!options.parts.includes('gains') || isWaived(partner.without, 'gain', 'gains')) continue;
      yield { at: nameOf(partner), message: `No outcome leads to what ${partner.title} hopes to gain.`, ...throughOutcome };
    }
  },
  bad: [
    `
    partner riverside "Riverside" { quietly wants "Autonomy of the shop"  cannot lose "Control of customer data"  needs "Plain words" }
    partner ‹flow› "Flowlytics" { wants "A reference case" }
    `,
    `
    partner riverside "Riverside" { gains "Less overtime" through faster }
    partner ‹flow› "Flowlytics" { gains "A reference case" }
    metric wait "Wait" in minutes
    outcome faster "Shorter waits" { measure wait to 40 minutes }
    no expectations because "We have worked together for years"
    `,
  ],
  good: `
    partner riverside "Riverside" { quietly wants "Autonomy of the shop"  cannot lose "Control of customer data"  needs "Plain words" }
    partner flow "Flowlytics" { quietly wants "A model to sell on"  no cannot lose because "It can build on other work"  needs "Data" }
  `,
});

const throughOutcome = {
  why: 'A partner that cannot see its own gain in the shared goal sends its second-best people.',
  remedy: 'Say through which outcome: `gains "A reference case" as reputation through $outcome`.',
  rows: [17],
};

function lacks(charter: Charter, partner: Partner, part: Part): boolean {
  return part.isAsked?.(charter, partner) !== false && !part.isSaid(partner) && !isLeftOut(partner, part);
}

function isLeftOut({ without }: Charter | Partner, { name, otherWords = [] }: Part): boolean {
  return isWaived(without, name, ...otherWords);
}

/** A partner without any wants is asked for those first, by `partner-wants`. */
function hasWants({ wants, without }: Partner): boolean {
  return wants.length > 0 || isWaived(without, 'wants', 'interests');
}

function said(missing: readonly Part[]): string {
  return listed(
    missing.map(({ asks }) => asks),
    'or',
  );
}

function adviceFor(missing: readonly Part[]) {
  const examples = listed(missing.map(({ example }) => example));
  return { remedy: `Ask each partner alone, and write down what may be shared: ${examples}.`, rows: missing.flatMap(({ rows }) => rows) };
}
