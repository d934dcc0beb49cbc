/** How much of one of the principles of partnerships that last a charter has settled. */
export interface Coverage {
  readonly principle: string;
  readonly checkpoints: readonly Checked[];
}

/** One of the things that make a charter complete, and how it stands: there, left out or meant with a reason, or open. */
export interface Checked {
  readonly title: string;
  readonly state: 'settled' | 'excused' | 'open';
}
