// Packs the extension that `build.ts` has put together. The same sources give the same bytes.
import { join } from 'node:path';
import { createVSIX } from '@vscode/vsce';

const here = import.meta.dirname;
const folder = join(here, 'dist/extension');
const [packagePath = join(here, 'dist/charter.vsix')] = process.argv.slice(2);

// The time that every file in the archive bears: the first that a zip can tell.
process.env.SOURCE_DATE_EPOCH = String(Date.UTC(1980, 0, 1) / 1000);
await createVSIX({ cwd: folder, packagePath, dependencies: false, allowMissingRepository: true });
