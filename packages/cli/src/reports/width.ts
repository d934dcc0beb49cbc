const TAKES_NO_ROOM = /[\p{M}\p{Cf}]/u;
const TAKES_TWO_COLUMNS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60]/u;

/** How many columns a text takes in a terminal. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += TAKES_NO_ROOM.test(character) ? 0 : TAKES_TWO_COLUMNS.test(character) ? 2 : 1;
  return width;
}
