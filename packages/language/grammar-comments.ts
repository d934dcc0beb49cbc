import { readFileSync } from 'node:fs';

/** The rules of a grammar file that a comment tells of, each with what it says on one line, in the order of the file. */
export function commentsIn(path: string): readonly { readonly rule: string; readonly text: string }[] {
  const found = readFileSync(path, 'utf8').matchAll(/\/\*\*\s+((?:[^*]|\*(?!\/))+?)\s+\*\/\n(\w+) returns/g);
  return [...found].map(([, comment = '', rule = '']) => ({ rule, text: comment.replace(/(?:^|\s*\n)\s*\* ?/g, ' ').trim() }));
}
