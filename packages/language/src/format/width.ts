const ascii = /^[\x20-\x7e]*$/;
const takesNoRoom = /[\p{M}\p{Cf}]/u;
const takesTwoColumns =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60]/u;

/** How many columns a text takes where all letters are equally wide. */
export function widthOf(text: string): number {
  if (ascii.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += takesNoRoom.test(character) ? 0 : takesTwoColumns.test(character) ? 2 : 1;
  return width;
}
