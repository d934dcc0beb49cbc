import { dirname, resolve } from 'node:path';
import { errorCode } from '@charter/checking/file-problem.ts';
import { Command, Option } from 'commander';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { Failure } from '../failure.ts';
import { entryAt } from '../files/entry-at.ts';
import { cannotWrite } from '../files/save.ts';
import type { FileSystem, Io } from '../io.ts';
import type { Product } from '../product.ts';
import { printable } from '../reports/printable.ts';
import type { CommandContext } from './context.ts';

const ENDING = '.charter';
const DEFAULT_FILE = `partnership${ENDING}`;
const DEFAULT_TEMPLATE = 'small';

interface InitOptions {
  readonly template: string;
}

/** `charter init`: writes a charter to start from. */
export function initCommand({ io, product, finish }: CommandContext): Command {
  const names = [...product.templates.keys()];
  return new Command('init')
    .summary('write a charter to start from')
    .description('Writes a charter to start from. A file that exists is never changed.')
    .argument('[file]', 'the file to write', DEFAULT_FILE)
    .addOption(new Option('--template <name>', 'what to start from').choices(names).default(DEFAULT_TEMPLATE))
    .addHelpText('after', help(product))
    .action((file: string, { template }: InitOptions) => finish(init(file, product.templates.get(template)?.text ?? '', io)));
}

function help({ templates }: Product): string {
  const width = Math.max(...[...templates.keys()].map((name) => name.length));
  const list = [...templates].map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`).join('\n');
  return `
Templates:
${list}

Examples:
  charter init
  charter init er-waiting.charter --template integrated

Exit codes:
  0  the file was written
  2  the command was misused, or the file exists or could not be written`;
}

function init(file: string, text: string, io: Io): ExitCode {
  const name = file.endsWith(ENDING) ? file : `${file}${ENDING}`;
  const path = resolve(io.cwd, name);
  try {
    io.fs.mkdirSync(dirname(path), { recursive: true });
    create(path, text, io.fs);
  } catch (error) {
    const exists = errorCode(error) === 'EEXIST' && entryAt(path, io.fs) !== undefined;
    throw exists
      ? new Failure(`"${name}" exists already, and was not changed. Give another name, as in: charter init another-name`)
      : cannotWrite(name, error);
  }
  io.stdout.write(`${printable(name)}\n`);
  return EXIT.clean;
}

/** Writes a file that did not exist, whole or not at all. */
function create(path: string, text: string, fs: FileSystem): void {
  const file = fs.openSync(path, 'wx');
  try {
    fs.writeFileSync(file, text);
  } catch (error) {
    fs.rmSync(path);
    throw error;
  } finally {
    fs.closeSync(file);
  }
}
