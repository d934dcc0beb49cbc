const LINE_ENDS = /\r\n?/g;
// Everything but tab and line feed that has no shape of its own, the nine characters that reorder the text around them, and those
// that make two names look like one: the soft hyphen, and joiners and spaces without a width. What joins letters in some scripts stays.
const HIDDEN =
  /\u034f|[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u180e\u200b\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufdd0-\ufdef\ufeff\ufffe\uffff]/g;

/**
 * The text with every character shown that would act without being seen: `U+001B` becomes `␛`, a bidirectional override `[U+202E]`.
 * Line ends become line feeds, lone surrogates the replacement character.
 */
export function showControls(text: string): string {
  return text.toWellFormed().replace(LINE_ENDS, '\n').replace(HIDDEN, shown);
}

function shown(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return '␡';
  return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
}
