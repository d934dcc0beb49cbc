import { type Page, pageOf } from '@charter/documents/page/page.ts';
import { lowerText } from '../../language/lower-text.ts';

const [charter] = lowerText('charter blank "Blank" {\n}\n').charters;
if (charter === undefined) throw new Error('A charter that says nothing is a charter.');

/** The page of a charter that says nothing, in English: for the pieces of the kit. */
export const blank: Page = pageOf(charter);
