import { showControls } from './controls.ts';

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** The text as it may stand between tags and inside a quoted attribute: nothing in it is markup any more, nothing in it is hidden. */
export function escaped(text: string): string {
  return showControls(text).replace(/[&<>"'`]/g, (character) => REFERENCES[character] ?? '');
}
