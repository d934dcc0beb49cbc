import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileChangeType } from 'vscode-languageserver-protocol';
import { chartersIn, exampleFolders } from '../../examples/examples.ts';
import { Random } from '../../language/generate/random.ts';
import { root } from '../../structure/sources.ts';
import { Client } from '../stdio-client.ts';
import { differenceBetween } from './answers.ts';
import { applied, randomEdit } from './random-edits.ts';
import { askAnything } from './requests.ts';

/** How many edits one folder gets before it is the turn of the next. */
const perFolder = 2000;
/** No more than this many versions are kept to go back to. */
const mostEarlier = 8;

export interface FuzzOptions {
  readonly edits: number;
  readonly seed: number;
  /** Told after each batch how many edits were made so far. */
  readonly progress?: (edits: number, batches: number) => void;
}

/**
 * Edits the worked examples at random through a server, and holds what it shows after each batch against another server that opens the same texts
 * afresh. Now and then the server is killed and another started, and a file is deleted under it. Fails at the first difference.
 */
export async function fuzz({ edits, seed, progress = () => {} }: FuzzOptions): Promise<void> {
  const random = new Random(seed);
  let made = 0;
  let batches = 0;
  for (let turn = 0; made < edits; turn++) {
    const folder = exampleFolders[turn % exampleFolders.length] ?? '';
    const session = await FuzzSession.start(folder, random);
    const end = Math.min(edits, made + perFolder);
    while (made < end) {
      const size = Math.min(end - made, 1 + random.below(random.chance(20) ? 5 : 400));
      await session.batch(size);
      made += size;
      progress(made, ++batches);
    }
    await session.end();
  }
}

class FuzzSession {
  readonly #random: Random;
  readonly #folder: string;
  readonly #first: ReadonlyMap<string, string>;
  readonly #texts: Map<string, string>;
  readonly #earlier: string[] = [];
  #edited: Client;
  #fresh: Client;

  private constructor(folder: string, texts: ReadonlyMap<string, string>, random: Random) {
    this.#folder = folder;
    this.#first = texts;
    this.#texts = new Map(texts);
    this.#random = random;
    this.#edited = new Client(folder);
    this.#fresh = new Client(folder);
  }

  static async start(example: string, random: Random): Promise<FuzzSession> {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'charter-fuzz-')));
    cpSync(join(root, example), folder, { recursive: true });
    const paths = chartersIn(example).map((path) => path.slice(example.length + 1));
    const session = new FuzzSession(folder, new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')])), random);
    await session.#fresh.initialize();
    await session.#begin();
    return session;
  }

  /** Makes some edits, with questions in between, and compares. */
  async batch(size: number): Promise<void> {
    const random = this.#random;
    const questions: Promise<void>[] = [];
    for (let count = 0; count < size; count++) {
      const path = random.pick([...this.#texts.keys()]);
      await this.#edit(path);
      if (random.chance(10)) questions.push(askAnything(this.#edited, random, path));
    }
    await Promise.all(questions);
    if (random.chance(2)) await this.#restart();
    if (random.chance(3)) await this.#deleteAndRestore();
    await this.#compare();
  }

  async end(): Promise<void> {
    await Promise.all([this.#edited.stop(), this.#fresh.stop()]);
    rmSync(this.#folder, { recursive: true });
  }

  async #begin(): Promise<void> {
    await this.#edited.initialize();
    for (const [path, text] of this.#texts) await this.#edited.open(path, text);
  }

  async #edit(path: string): Promise<void> {
    const before = this.#texts.get(path) ?? '';
    const edit = randomEdit(this.#random, before, this.#earlier, [...this.#first.values()]);
    const after = applied(before, edit);
    const range = { start: positionAt(before, edit.start), end: positionAt(before, edit.end) };
    // Between the two halves of a line break there is no place that both sides would count alike.
    if (isWithinBreak(before, edit.start) || isWithinBreak(before, edit.end)) return;
    if (this.#random.chance(5)) this.#earlier.push(before);
    if (this.#earlier.length > mostEarlier) this.#earlier.shift();
    this.#texts.set(path, after);
    await this.#edited.edit(path, [{ range, text: edit.insert }], after);
  }

  async #restart(): Promise<void> {
    this.#edited.server.kill('SIGKILL');
    this.#edited = new Client(this.#folder);
    await this.#begin();
  }

  /** A file that is open goes from the disk, and another comes. */
  async #deleteAndRestore(): Promise<void> {
    const path = this.#random.pick([...this.#texts.keys()]);
    rmSync(join(this.#folder, path), { force: true });
    for (const client of [this.#edited, this.#fresh]) await client.happened(FileChangeType.Deleted, path);
    await this.#compare();
    writeFileSync(join(this.#folder, path), this.#random.pick([...this.#texts.values()]).toWellFormed());
    for (const client of [this.#edited, this.#fresh]) await client.happened(FileChangeType.Created, path);
  }

  async #compare(): Promise<void> {
    const paths = [...this.#texts.keys()];
    for (const path of paths) await this.#fresh.open(path, this.#texts.get(path) ?? '');
    const difference = await differenceBetween(this.#edited, this.#fresh, paths);
    if (difference !== undefined || this.#edited.log !== '' || this.#fresh.log !== '') {
      const [edited, fresh] = difference ?? [];
      throw new Error(JSON.stringify({ texts: [...this.#texts], edited, fresh, logs: [this.#edited.log, this.#fresh.log] }));
    }
    for (const path of paths) await this.#fresh.close(path);
  }
}

function isWithinBreak(text: string, offset: number): boolean {
  return text[offset - 1] === '\r' && text[offset] === '\n';
}

function positionAt(text: string, offset: number): { line: number; character: number } {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}
