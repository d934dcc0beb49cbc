import { en } from './en.ts';
import type { Words } from './words.ts';

/** All languages there are words for, by their BCP 47 tag; the first one stands in for every other. */
export const CATALOGUES: ReadonlyMap<string, Words> = new Map<string, Words>([['en', en]]);
