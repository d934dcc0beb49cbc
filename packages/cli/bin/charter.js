#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs';
import module from 'node:module';

const OLDEST_NODE = 22;
const READER_GONE = 141; // what a shell reports for a program that ended because nobody read its output any more

const bundle = new URL('../dist/charter.js', import.meta.url);
const args = process.argv.slice(2);

function say(sentence) {
  process.stderr.write(`charter: ${sentence}\n`);
  process.exitCode = 2;
}

function failed(error) {
  const what = String(error?.message ?? error).split('\n', 1)[0];
  say(`something failed inside (${what}). Please report it, with the file that shows it.`);
  if (process.env.CHARTER_DEBUG) process.stderr.write(`${error?.stack}\n`);
}

process.stdout.on('error', (error) => {
  if (error.code === 'EPIPE') process.exit(READER_GONE);
  say(`the output could not be written (${error.code}).`);
});
process.stderr.on('error', () => {});
process.on('uncaughtException', failed);

if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
  say(`this is Node.js ${process.versions.node}, and charter needs Node.js ${OLDEST_NODE} or newer.`);
} else if (args.length === 1 && args[0] === '--version') {
  process.stdout.write(`${JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version}\n`);
} else if (!existsSync(bundle)) {
  say('it is not built yet. Run "npm run build" first.');
} else {
  module.enableCompileCache?.();
  const { run } = await import(bundle.href);
  const exitCode = await run(args);
  process.exitCode ??= exitCode;
}
