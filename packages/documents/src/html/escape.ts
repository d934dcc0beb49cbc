import { showControls } from './controls.ts';

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** Most texts have nothing in them that is to be escaped or shown: printable letters of the scripts before Hebrew, without the six signs. */
const HARMLESS = /^[\t\n !#$%(-;=?-_a-~\u00a0-\u00ac\u00ae-\u02ff\u0370-\u058f\u2010-\u2027\u202f-\u205e\u20a0-\u20bf]*$/;

/** The text as it may stand between tags and inside a quoted attribute: nothing in it is markup any more, nothing in it is hidden. */
export function escaped(text: string): string {
  if (HARMLESS.test(text)) return text;
  return showControls(text).replace(/[&<>"'`]/g, (character) => REFERENCES[character] ?? '');
}
