/** A page as it is looked at: the whole of it, one of its sections, or one of its printed sheets. */
export interface Shot {
  readonly name: string;
  readonly page: string;
  readonly at: Screen | Sheet;
}

interface Screen {
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
  /** What of the page, as a selector; where it is left out, all of it. */
  readonly part?: string;
}

interface Sheet {
  readonly sheet: number;
}

const SMALL = 'examples/small/golden/harbour-tours.html';
const LARGE = 'examples/scope-change-thresholds/golden/quay-cranes.html';

const desk = (colorScheme: Screen['colorScheme'], part?: string): Screen => ({ width: 1280, colorScheme, ...(part && { part }) });
const phone = (colorScheme: Screen['colorScheme'], part?: string): Screen => ({ width: 390, colorScheme, ...(part && { part }) });
const section = (name: string): string => `#c-section-${name}`;

/** One small page as a whole, and of a large one the sections that are set in a way of their own. */
export const shots: readonly Shot[] = [
  { name: 'small-light', page: SMALL, at: desk('light') },
  { name: 'small-phone', page: SMALL, at: phone('light') },
  { name: 'small-sheet-1', page: SMALL, at: { sheet: 1 } },
  { name: 'large-masthead', page: LARGE, at: desk('light', '.masthead') },
  { name: 'large-summary-dark', page: LARGE, at: desk('dark', section('summary')) },
  { name: 'large-success-dark', page: LARGE, at: desk('dark', section('success')) },
  { name: 'large-work', page: LARGE, at: desk('light', section('work')) },
  { name: 'large-risks-phone', page: LARGE, at: phone('light', section('risks')) },
  { name: 'large-leaving-phone-dark', page: LARGE, at: phone('dark', section('leaving')) },
  { name: 'large-sheet-1', page: LARGE, at: { sheet: 1 } },
  { name: 'large-sheet-9', page: LARGE, at: { sheet: 9 } },
];
