/** Words from a charter as text in Markdown, on one line: nothing in them is a mark, a link or HTML. */
export function plainWords(text: string): string {
  return text
    .replace(/[\\`*_{}[\]()#+\-.!|<>~&:]/g, '\\$&')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Words from a charter as code within a line. */
export function codeSpan(text: string): string {
  const fence = '`'.repeat(longestRun(text) + 1);
  const line = text.replace(/\s+/g, ' ').trim();
  return `${fence}${line.startsWith('`') || line.endsWith('`') ? ` ${line} ` : line}${fence}`;
}

/** Lines of a charter as a block of code. */
export function codeBlock(text: string): string {
  const fence = '`'.repeat(Math.max(2, longestRun(text)) + 1);
  return `${fence}charter\n${text}\n${fence}`;
}

/** How many backticks stand beside each other at most. */
function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
