/** What a snippet expects: a code and the range it is reported for. */
export interface Mark {
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

/** Reads a snippet with marks: `‹name-unknown›eva‹/›` expects that code for exactly `eva`. Marks may nest. */
export function marked(snippet: string): { readonly text: string; readonly marks: readonly Mark[] } {
  const open: { readonly code: string; readonly start: number }[] = [];
  const marks: Mark[] = [];
  let text = '';
  for (const part of snippet.split(/(‹[^›]+›)/)) {
    const code = /^‹([^›]+)›$/.exec(part)?.[1];
    if (code === undefined) text += part;
    else if (code !== '/') open.push({ code, start: text.length });
    else {
      const last = open.pop();
      if (last === undefined) throw new Error(`A mark is closed that was never opened: ${snippet}`);
      marks.push({ ...last, end: text.length });
    }
  }
  if (open.length > 0) throw new Error(`A mark is not closed: ${snippet}`);
  return { text, marks: marks.sort((a, b) => a.start - b.start || a.end - b.end) };
}
