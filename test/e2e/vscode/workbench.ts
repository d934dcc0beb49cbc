import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, createServer as createSocket } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import type { Browser, Frame, Locator, Page } from 'playwright-core';
import { root } from '../../structure/sources.ts';
import { startChromium } from '../chromium.ts';
import { codeServer } from './code-server.ts';

/** Where pictures of what was seen are kept, for people to look at. */
const SHOTS = join(root, 'test/e2e/shots');

const EXTENSION = join(root, 'packages/vscode/dist/extension');

const SETTINGS = {
  'workbench.startupEditor': 'none',
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'editor.minimap.enabled': false,
  'files.autoSave': 'off',
};

/** How the extension runs: packed, with the server as a process; or in the browser, with the server as a worker. */
export type Mode = 'desktop' | 'web';

/** A VS Code in a browser with the extension in it, and a folder open. */
export class Workbench {
  readonly page: Page;
  readonly folder: string;
  readonly #mode: Mode;
  readonly #close: () => Promise<void>;
  /** Where a browser fetches the extension from. */
  #extension: string | undefined;

  private constructor(mode: Mode, page: Page, folder: string, close: () => Promise<void>) {
    this.#mode = mode;
    this.page = page;
    this.folder = folder;
    this.#close = close;
  }

  static async open(mode: Mode, files: Readonly<Record<string, string>>): Promise<Workbench> {
    const place = mkdtempSync(join(tmpdir(), `charter-vscode-${mode}-`));
    const folder = join(place, 'work');
    const [data, extensions] = [join(place, 'data'), join(place, 'extensions')];
    for (const below of [folder, join(data, 'User'), extensions]) mkdirSync(below, { recursive: true });
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    writeFileSync(join(data, 'User/settings.json'), JSON.stringify(SETTINGS));
    const program = codeServer();
    const places = ['--user-data-dir', data, '--extensions-dir', extensions];
    if (mode === 'desktop') {
      const vsix = join(place, 'charter.vsix');
      execFileSync(process.execPath, [join(root, 'packages/vscode/package.ts'), vsix], { stdio: 'ignore' });
      execFileSync(process.execPath, [program, '--install-extension', vsix, ...places], { stdio: 'ignore' });
    }
    const port = await freePort();
    const quiet = ['--auth', 'none', '--disable-telemetry', '--disable-update-check', '--disable-workspace-trust'];
    const server = spawn(process.execPath, [program, '--bind-addr', `127.0.0.1:${port}`, ...quiet, ...places, folder], { stdio: 'ignore' });
    await answered(`http://127.0.0.1:${port}/healthz`, server);
    const served = mode === 'web' ? await serveExtension() : undefined;
    const browser: Browser = await startChromium();
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    const workbench = new Workbench(mode, page, folder, async () => {
      await browser.close();
      served?.close();
      server.kill();
      rmSync(place, { recursive: true, force: true, maxRetries: 5 });
    });
    await page.goto(`http://127.0.0.1:${port}/?folder=${folder}`);
    await page.waitForSelector('.monaco-workbench .explorer-folders-view', { timeout: 120_000 });
    if (served !== undefined) workbench.#extension = `http://127.0.0.1:${port}/proxy/${(served.address() as AddressInfo).port}`;
    await workbench.#install();
    return workbench;
  }

  close(): Promise<void> {
    return this.#close();
  }

  /** Loads the window anew by its own command, which first writes down what is open. */
  async reload(): Promise<void> {
    const loaded = this.page.waitForEvent('load', { timeout: 120_000 });
    await this.run('Developer: Reload Window');
    await loaded;
    await this.page.waitForSelector('.monaco-workbench .explorer-folders-view', { timeout: 120_000 });
    await this.#install();
  }

  /** Runs a command by its title, as a person finds it. */
  async run(title: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget input').first();
    const row = this.page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first();
    // What a window can do comes in bit by bit after its start, and the list of commands is made when it is opened.
    for (let tries = 0; tries < 20; tries++) {
      await this.page.keyboard.press('F1');
      await input.waitFor({ state: 'visible' });
      await input.fill(`>${title}`);
      const found = await row.waitFor({ timeout: 3000 }).then(
        () => true,
        () => false,
      );
      if (found) return row.click();
      await this.page.keyboard.press('Escape');
    }
    throw new Error(`VS Code knows no command "${title}".`);
  }

  /** Opens a file and waits until it has been read. */
  async openFile(path: string): Promise<void> {
    const name = path.split('/').at(-1) ?? '';
    await this.page.keyboard.press('Control+P');
    const input = this.page.locator('.quick-input-widget input').first();
    await input.waitFor({ state: 'visible' });
    await input.fill(path);
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().click();
    await this.page.locator('.tab.active', { hasText: name }).waitFor();
    await this.editor.waitFor();
  }

  /** Puts the cursor into the active editor, at a line and a column, both counted from 1. */
  async goTo(line: number, column: number): Promise<void> {
    await this.page.keyboard.press('Control+G');
    const input = this.page.locator('.quick-input-widget input').first();
    await input.waitFor({ state: 'visible' });
    await input.fill(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await this.page.getByRole('button', { name: `Ln ${line}, Col ${column}` }).waitFor();
  }

  get editor(): Locator {
    return this.page.locator('.editor-group-container.active .monaco-editor .view-lines').first();
  }

  /** Saves the active file, and gives what is on the disk once it fits. */
  async saved(path: string, fits: (text: string) => boolean): Promise<string> {
    await this.page.keyboard.press('Control+S');
    return this.onDisk(path, fits);
  }

  async onDisk(path: string, fits: (text: string) => boolean): Promise<string> {
    const read = () => readFileSync(join(this.folder, path), 'utf8');
    for (let tries = 0; tries < 60 && !fits(read()); tries++) await this.page.waitForTimeout(500);
    return read();
  }

  /** The document inside of the preview. */
  async preview(): Promise<Frame> {
    for (let tries = 0; tries < 120; tries++) {
      for (const frame of this.page.frames()) {
        if (
          (await frame
            .locator('#preview-page main')
            .count()
            .catch(() => 0)) > 0
        )
          return frame;
      }
      await this.page.waitForTimeout(500);
    }
    throw new Error('The preview shows no page.');
  }

  async shot(name: string): Promise<void> {
    mkdirSync(SHOTS, { recursive: true });
    await this.page.screenshot({ path: join(SHOTS, `vscode-${this.#mode}-${name}.png`) });
  }

  /** An extension that was fetched from an address lasts until the window is loaded anew. */
  async #install(): Promise<void> {
    if (this.#extension === undefined) return;
    await this.run('Developer: Install Extension from Location...');
    const input = this.page.locator('.quick-input-widget input').first();
    await this.page.locator('.quick-input-widget', { hasText: 'Location' }).waitFor();
    await input.fill(this.#extension);
    await this.page.keyboard.press('Enter');
    await this.page.waitForTimeout(3000);
  }
}

/** The unpacked extension, for VS Code to fetch as it would from a web server. */
function serveExtension(): Promise<Server> {
  const types: Readonly<Record<string, string>> = {
    '.json': 'application/json',
    '.js': 'text/javascript',
    '.cjs': 'text/javascript',
    '.svg': 'image/svg+xml',
  };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
    try {
      const bytes = readFileSync(join(EXTENSION, path));
      response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' }).end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const socket = createSocket().listen(0, '127.0.0.1', () => {
      const { port } = socket.address() as AddressInfo;
      socket.close(() => resolve(port));
    });
  });
}

async function answered(address: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 120; tries++) {
    if (server.exitCode !== null) throw new Error(`VS Code ended at its start, with ${server.exitCode}.`);
    if (
      await fetch(address).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error('VS Code did not answer within a minute.');
}
