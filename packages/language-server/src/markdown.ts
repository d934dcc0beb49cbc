/** Words from a charter as text in Markdown, on one line: nothing in them is a mark, a link or HTML. */
export function plainWords(text: string): string {
  return text
    .replace(/[\\`*_{}[\]()#+\-.!|<>~&:]/g, '\\$&')
    .replace(/\s+/g, ' ')
    .trim();
}
