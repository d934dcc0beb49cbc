import integrated from './templates/integrated.charter';
import jointVenture from './templates/joint-venture.charter';
import lightweight from './templates/lightweight.charter';
import small from './templates/small.charter';

/** A charter to start from. */
export interface Template {
  /** In a few words, for people who choose. */
  readonly summary: string;
  readonly text: string;
}

/** What a new charter can start from, by name. */
export const TEMPLATES: ReadonlyMap<string, Template> = new Map([
  ['small', { summary: 'the least a charter needs', text: small }],
  ['lightweight', { summary: 'two teams trying something for a few weeks', text: lightweight }],
  ['integrated', { summary: 'a partnership run by joint forums', text: integrated }],
  ['joint-venture', { summary: 'partners who found something they own together', text: jointVenture }],
]);
