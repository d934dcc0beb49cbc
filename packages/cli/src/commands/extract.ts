import { dirname, join, resolve } from 'node:path';
import { Command } from 'commander';
import { carriedFiles, type GivenBack } from '../carried-files.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { Failure } from '../failure.ts';
import { entryAt } from '../files/entry-at.ts';
import { shownPath } from '../files/paths.ts';
import { readBytes } from '../files/read-bytes.ts';
import { cannotWrite, save } from '../files/save.ts';
import type { Io } from '../io.ts';
import { targetFolder } from '../output-plan.ts';
import { printable } from '../reports/printable.ts';
import type { CommandContext } from './context.ts';

/** No page that carries its source is larger. */
const LARGEST_PAGE = 64 * 1024 * 1024;

interface ExtractOptions {
  readonly out: string;
  readonly force?: boolean;
}

/** `charter extract`: gives back the files that a page carries. */
export function extractCommand({ io, finish }: CommandContext): Command {
  return new Command('extract')
    .summary('give back the charter that a page carries')
    .description('Gives back, byte for byte, the charter that a page carries with the files it uses, and prints where they are.')
    .argument('<page>', 'a page that "charter build --for editors" made')
    .option('-o, --out <folder>', 'where to put the files', '.')
    .option('-f, --force', 'write over files that hold something else')
    .addHelpText('after', HELP)
    .action((page: string, options: ExtractOptions) => finish(extract(page, options, io)));
}

const HELP = `
Examples:
  charter extract er-waiting.html             into this folder
  charter extract er-waiting.html -o found    into found/

A page for partners or for the public carries no source, because its readers may not see all that it says.

Exit codes:
  0  the files are there
  2  the page carries no source, or it was changed, or a file could not be written`;

function extract(page: string, { out, force = false }: ExtractOptions, io: Io): ExitCode {
  const files = carriedFiles(textOf(page, io), page);
  const folder = targetFolder(out, io.cwd, io.fs);
  refuseLinks(files, folder, io);
  if (!force) refuseOthers(files, folder, io);
  for (const { path, bytes } of files) {
    const target = join(folder, path);
    makeFolder(dirname(target), io);
    const outcome = save(target, bytes, io.fs);
    if (outcome instanceof Failure) throw outcome;
    io.stdout.write(`${printable(shownPath(target, io.cwd))}\n`);
  }
  return EXIT.clean;
}

function textOf(page: string, io: Io): string {
  const bytes = readBytes(resolve(io.cwd, page), io.fs, LARGEST_PAGE);
  if (bytes instanceof Uint8Array) return new TextDecoder().decode(bytes);
  throw new Failure(`"${page}": ${bytes.message} ${bytes.remedy}`);
}

/** A link on the way could lead out of the folder. */
function refuseLinks(files: readonly GivenBack[], folder: string, { fs }: Io): void {
  const link = files
    .flatMap(({ path }) => path.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/')))
    .find((path) => entryAt(join(folder, path), fs)?.isSymbolicLink());
  if (link !== undefined)
    throw new Failure(`Nothing was written: "${link}" is a link, which may lead out of the folder. Name another folder with --out.`);
}

/** Nobody loses what they wrote since: a file that holds something else stays as it is. */
function refuseOthers(files: readonly GivenBack[], folder: string, io: Io): void {
  const others = files.filter(({ path, bytes }) => holdsOther(join(folder, path), bytes, io));
  if (others.length === 0) return;
  const names = others.map(({ path }) => `"${path}"`).join(', ');
  throw new Failure(
    `Nothing was written: ${names} is there already and says something else. Name another folder with --out, or write over it with --force.`,
  );
}

function holdsOther(path: string, bytes: Uint8Array, { fs }: Io): boolean {
  try {
    return Buffer.compare(fs.readFileSync(path), bytes) !== 0;
  } catch {
    return fs.existsSync(path);
  }
}

function makeFolder(folder: string, { fs }: Io): void {
  try {
    fs.mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw cannotWrite(folder, error);
  }
}
