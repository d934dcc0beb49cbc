/** What somebody chooses from the list, and writes into its blanks by their numbers; what is left out stays as it is offered. */
export interface Choice {
  readonly label: string;
  /** Behind what it is written, on the next line; at the end of the charter where it is left out. */
  readonly after?: string;
  readonly blanks?: Readonly<Record<number, string>>;
}

/** Two shops that sell together for a summer. */
export const twoPartners: readonly Choice[] = [
  {
    label: 'charter: a whole small one',
    blanks: { 1: 'vegetable-boxes', 2: 'Vegetable boxes from two farms', 8: 'alder', 9: 'Alder Farm', 13: 'birch', 14: 'Birch Farm' },
  },
];

/** Three parties with money, votes, data and a way to part. */
export const threeParties: readonly Choice[] = [
  { label: 'charter', blanks: { 1: 'school-meals', 2: 'Warm meals for three schools', 3: 'Every child has a warm meal at noon.' } },
  { label: 'governance', blanks: { 1: 'lightweight', 2: 'Three people meet every month, and the kitchen is small' } },
  { label: 'runs from', blanks: { 2: '9', 3: 'months' } },
  { label: 'partner', blanks: { 1: 'kitchen', 2: 'Oak Kitchen' } },
  { label: 'partner', blanks: { 1: 'farm', 2: 'Alder Farm', 3: 'A buyer for the whole harvest', 4: 'Its organic label', 5: 'Vegetables' } },
  {
    label: 'partner',
    blanks: { 1: 'town', 2: 'Town of Elm', 3: 'Meals that children eat', 4: 'The trust of parents', 5: 'Three schools' },
  },
  { label: 'person', blanks: { 1: 'ida', 2: 'Ida Oak', 3: 'kitchen', 4: 'Head cook' } },
  { label: 'person', blanks: { 1: 'jon', 2: 'Jon Alder', 3: 'farm', 4: 'Farmer' } },
  { label: 'person', blanks: { 1: 'kim', 2: 'Kim Elm', 3: 'town', 4: 'Head of schools' } },
  { label: 'forum', blanks: { 1: 'board', 2: 'Board of the meals', 3: 'ida', 4: 'jon, kim' } },
  { label: 'quorum', after: 'members ida, jon, kim' },
  { label: 'metric', blanks: { 1: 'meals', 2: 'Meals eaten on a day', 3: 'meals', 4: 'Tickets', 7: 'higher' } },
  { label: 'outcome', blanks: { 1: 'eaten', 2: 'Two hundred meals are eaten on a day', 5: '80', 6: '200' } },
  { label: 'decision' },
  { label: 'budget', blanks: { 1: 'Kitchen and vans', 4: 'Vans' } },
  { label: 'data access' },
];
