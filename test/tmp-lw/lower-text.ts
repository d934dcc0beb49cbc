import { tryText } from './try.ts';
export function lowerText(text: string): any {
  const { model, findings } = tryText(text);
  const once = new Map<string, any>();
  for (const finding of findings) once.set(`${finding.at.start}:${finding.at.end}:${finding.code}`, finding);
  return { charters: [model], findings: [...once.values()].sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end || (a.code < b.code ? -1 : 1)) };
}
