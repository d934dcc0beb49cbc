import type { Charter } from '@charter/model/charter.ts';
import type { Partner } from '@charter/model/parties.ts';
import { isWaived } from '../engine/ask.ts';

/** Something that every partner is asked to say of itself. */
export interface InterestPart {
  readonly name: string;
  /** As in: it has not said … */
  readonly asks: string;
  readonly example: string;
  readonly waivers: readonly string[];
  readonly rows: readonly number[];
  /** Whether the charter gives cause to ask for it. */
  readonly isAsked?: (charter: Charter, partner: Partner) => boolean;
  readonly isSaid: (partner: Partner) => boolean;
}

export const interestParts: readonly InterestPart[] = [
  {
    name: 'quiet wants',
    asks: 'what it quietly wants',
    example: '`quietly wants "Clinical autonomy stays with the ward"`',
    waivers: ['quiet wants'],
    rows: [93, 96, 123],
    // A partner without any wants is asked for those first, by `partner-wants`.
    isAsked: (_, { wants, without }) => wants.length > 0 || isWaived(without, 'wants', 'interests'),
    isSaid: ({ quietWants }) => quietWants.length > 0,
  },
  {
    name: 'cannot lose',
    asks: 'what it cannot afford to lose',
    example: '`cannot lose "Control of patient data"`',
    waivers: ['cannot lose'],
    rows: [93, 96, 123],
    isAsked: (_, { wants, without }) => wants.length > 0 || isWaived(without, 'wants', 'interests'),
    isSaid: ({ cannotLose }) => cannotLose.length > 0,
  },
  {
    name: 'expectations',
    asks: 'what it needs or expects of the others',
    example: '`expects "An answer within a day" of … { realistic }`, or `needs "Say it early"`',
    waivers: ['expectations', 'needs'],
    rows: [196, 199],
    isAsked: ({ partners }) => partners.length > 1,
    isSaid: ({ expectations, needs }) => expectations.length + needs.length > 0,
  },
  {
    name: 'gains',
    asks: 'what it gains when the outcomes are reached',
    example: '`gains "A reference case" as reputation through $outcome`',
    waivers: ['gain', 'gains'],
    rows: [17],
    isAsked: ({ outcomes }) => outcomes.length > 0,
    isSaid: ({ gains }) => gains.length > 0,
  },
];
