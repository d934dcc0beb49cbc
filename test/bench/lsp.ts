import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from '../language-server/stdio-client.ts';
import { charterSource } from './charter-source.ts';
import { percentile } from './timing.ts';

/** What is typed, one character after the other: at most steps the text is broken. */
const typed = `  outcome faster "Faster triage" {
    owner ana
    measure wait from 50 minutes to 40 minutes by 2026-04-05
  }
`;
/** The pause after each keystroke, in milliseconds: faster than anybody types. */
const betweenKeys = 30;
const shared = 'partner third "Third Partner" { wants "A say"  brings "Money" }\nperson zoe "Zoe Zhang" of third\n';

interface Scenario {
  readonly name: string;
  readonly files: number;
  readonly lines: number;
  /** Whether all files use one more, in which the typing is done. */
  readonly isShared?: true;
}

const scenarios: readonly Scenario[] = [
  { name: '1 x 2,000 lines', files: 1, lines: 2000 },
  { name: '1,000 x 200 lines', files: 1000, lines: 200 },
  { name: '1,000 x 200 lines, all use the file typed in', files: 1000, lines: 200, isShared: true },
  { name: '10,000 x 100 lines', files: 10_000, lines: 100 },
];

const wanted = process.argv[2];
for (const scenario of scenarios) if (wanted === undefined || scenario.name.startsWith(wanted)) await run(scenario);

async function run({ name, files, lines, isShared }: Scenario): Promise<void> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'charter-bench-')));
  for (let number = 0; number < files; number++) {
    const text = charterSource(number, lines);
    writeFileSync(join(folder, `${number}.charter`), isShared ? `use "shared.charter"\n${text}` : text);
  }
  if (isShared) writeFileSync(join(folder, 'shared.charter'), shared);
  const path = isShared ? 'shared.charter' : '0.charter';
  const start = performance.now();
  const client = new Client(folder);
  await client.initialize();
  const initialized = performance.now() - start;
  const opened = performance.now();
  await client.open(path, readFileSync(join(folder, path), 'utf8'));
  await client.diagnostics(path);
  const first = performance.now() - opened;
  await found(client, `partnership-${files - 1}`);
  const named = performance.now() - start;
  const early = await type(client, path, 20);
  await client.ready();
  const ready = performance.now() - start;
  const busy = processorTime(client);
  const late = await type(client, path, typed.length);
  const perKey = (processorTime(client) - busy) / typed.length;
  process.stdout.write(`\n${name}\n`);
  row('started and initialized', [initialized]);
  row('file opened to its first diagnostics', [first]);
  row('started to every name in the workspace being found', [named]);
  row('keystroke to diagnostics, while the rest is checked', early.diagnostics);
  row('started to all files checked', [ready]);
  row('processor time of the server until then', [busy]);
  row('keystroke to diagnostics', late.diagnostics);
  row('keystroke to completion', late.completion);
  row('processor time of the server for a keystroke', [perKey]);
  if (late.preview.length > 0) row('keystroke to preview', late.preview);
  const memory = readFileSync(`/proc/${client.server.pid}/status`, 'utf8');
  for (const [label, key] of [
    ['memory now', 'VmRSS'],
    ['memory at most', 'VmHWM'],
  ]) {
    process.stdout.write(`  ${label?.padEnd(52)} ${(Number(new RegExp(`${key}:\\s+(\\d+)`).exec(memory)?.[1]) / 1024).toFixed(0)} MB\n`);
  }
  await client.stop();
  rmSync(folder, { recursive: true });
}

/** Waits until the name of a charter is found. */
async function found(client: Client, query: string): Promise<void> {
  while ((await client.connection.sendRequest<unknown[]>('workspace/symbol', { query })).length === 0) await sleep(betweenKeys);
}

interface Times {
  readonly diagnostics: number[];
  readonly completion: number[];
  readonly preview: number[];
}

/** Types into the middle of a file, and measures from each keystroke to what is shown because of it. */
async function type(client: Client, path: string, most: number): Promise<Times> {
  const times: Times = { diagnostics: [], completion: [], preview: [] };
  const canComplete = client.initialized?.capabilities.completionProvider !== undefined;
  const before = client.textOf(path).split('\n');
  const line = before.findIndex((text, index) => index >= before.length / 2 && /^ {2}\S.*\{$|^person/.test(text));
  const head = before.slice(0, line).join('\n');
  const tail = before.slice(line).join('\n');
  for (let length = 1; length <= Math.min(most, typed.length); length++) {
    const position = positionAfter(line, typed.slice(0, length - 1));
    const change = { range: { start: position, end: position }, text: typed.charAt(length - 1) };
    const start = performance.now();
    await client.edit(path, [change], `${head}\n${typed.slice(0, length)}${tail}`);
    if (length % 3 === 0) {
      await client.diagnostics(path);
      times.diagnostics.push(performance.now() - start);
    } else if (length % 3 === 1 && canComplete) {
      await client.ask('textDocument/completion', path, { position: positionAfter(line, typed.slice(0, length)) });
      times.completion.push(performance.now() - start);
    } else if (
      await client.ask('charter/preview', path).then(
        () => true,
        () => false,
      )
    ) {
      times.preview.push(performance.now() - start);
    }
    await client.diagnostics(path);
    await sleep(betweenKeys);
  }
  await client.write(path, before.join('\n'));
  await client.diagnostics(path);
  return times;
}

/** What the server has used of the processors so far, in milliseconds; unlike the other times it is the same on a machine that is busy. */
function processorTime({ server }: Client): number {
  const fields = readFileSync(`/proc/${server.pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

function positionAfter(line: number, text: string): { line: number; character: number } {
  const lines = text.split('\n');
  return { line: line + lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

function row(label: string, times: readonly number[]): void {
  const figures = times.length === 1 ? [times[0]] : [percentile(times, 0.5), percentile(times, 0.95), Math.max(...times)];
  const names = times.length === 1 ? [''] : ['median', 'p95', 'most'];
  const text = figures.map((figure, index) => `${figure?.toFixed(1).padStart(9)} ms ${names[index]}`).join('');
  process.stdout.write(`  ${label.padEnd(52)}${text}\n`);
}
