import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A file's text or bytes, or a symbolic link. */
export type Entry = string | Uint8Array | { readonly linkTo: string };

/** A folder for one test, with these files in it; removed when the test ends. Gives its real path. */
export function folderWith(entries: Readonly<Record<string, Entry>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'charter-test-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, entry] of Object.entries(entries)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    if (typeof entry === 'string' || entry instanceof Uint8Array) writeFileSync(join(folder, path), entry);
    else symlinkSync(entry.linkTo, join(folder, path));
  }
  return folder;
}

/** The paths of all files in a folder, hidden ones too, with their text. Links are left out. */
export function contentsOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    filesIn(folder)
      .sort()
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  );
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : entry.isFile() ? [path] : [];
  });
}
