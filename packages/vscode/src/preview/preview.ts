import type {
  PreviewLocation,
  PreviewParams,
  PreviewResult,
  PreviewSourceParams,
  PreviewSourceResult,
} from '@charter/language-server/protocol.ts';
import { PREVIEW, PREVIEW_SOURCE } from '@charter/language-server/protocol.ts';
import {
  Disposable,
  type Position,
  type Range,
  Selection,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { Server } from '../server.ts';
import { openLink } from './links.ts';
import { containing, rangeOf } from './marks.ts';
import { type FromPage, fromPage, type ToPage } from './messages.ts';

const NOTHING: PreviewResult = { marks: [] };

/** The page of a charter beside its text. It follows the text, the cursor, and whichever charter is being edited. */
export class Preview {
  readonly #panel: WebviewPanel;
  readonly #server: Server;
  readonly #listeners: Disposable;
  #uri: Uri;
  #position: Position | undefined;
  #shown = NOTHING;
  #revision = 0;
  #isAsking = false;
  #isStale = false;

  constructor(panel: WebviewPanel, server: Server, uri: Uri) {
    this.#panel = panel;
    this.#server = server;
    this.#uri = uri;
    const isCharter = ({ languageId }: { readonly languageId: string }) => languageId === 'charter';
    this.#listeners = Disposable.from(
      panel.webview.onDidReceiveMessage((message: unknown) => this.#answer(fromPage(message))),
      // Any charter may be one that this one uses.
      workspace.onDidChangeTextDocument(({ document }) => isCharter(document) && this.refresh()),
      server.onDidChangeState(({ name }) => name === 'running' && this.refresh()),
      window.onDidChangeActiveTextEditor((editor) => editor !== undefined && isCharter(editor.document) && this.show(editor.document.uri)),
      window.onDidChangeTextEditorSelection(({ textEditor, selections: [selection] }) => {
        if (selection !== undefined && isCharter(textEditor.document)) this.#follow(textEditor.document.uri, selection.active);
      }),
    );
    panel.onDidDispose(() => this.#listeners.dispose());
  }

  get uri(): Uri {
    return this.#uri;
  }

  /** Shows another charter. */
  show(uri: Uri): void {
    if (uri.toString() === this.#uri.toString()) return;
    this.#uri = uri;
    this.#position = undefined;
    void this.refresh();
  }

  /** Asks for the page anew; while an answer is awaited, once more after it, however often it was called. */
  async refresh(): Promise<void> {
    this.#isStale = true;
    if (this.#isAsking) return;
    this.#isAsking = true;
    while (this.#isStale) {
      this.#isStale = false;
      await this.#ask();
    }
    this.#isAsking = false;
  }

  async #ask(): Promise<void> {
    const uri = this.#uri.toString();
    try {
      this.#shown = (await this.#server.ask<PreviewResult | null>(PREVIEW, this.#params)) ?? NOTHING;
    } catch {
      // The server says itself what is wrong with it; the page that is there stays.
      return;
    }
    const { title, html, marks, trouble } = this.#shown;
    this.#revision += 1;
    this.#panel.title = title === undefined ? 'Preview' : `Preview: ${title}`;
    this.#tell({
      type: 'page',
      revision: this.#revision,
      uri,
      ...(html !== undefined && { html }),
      marks: marks.map(({ id, words, within }) => ({
        ...(id && { id }),
        ...(words && { words }),
        ...(within !== undefined && { within }),
      })),
      ...(trouble && { note: trouble.note }),
      incomplete: trouble !== undefined,
    });
    if (this.#position !== undefined) this.#pointOut(this.#position);
  }

  get #params(): PreviewParams {
    return { textDocument: { uri: this.#uri.toString() }, ...(this.#position && { position: positionOf(this.#position) }) };
  }

  #follow(uri: Uri, position: Position): void {
    this.#position = position;
    if (workspace.getConfiguration('charter').get('preview.followsCursor', true)) this.#pointOut(position, uri);
  }

  #pointOut(position: Position, uri = this.#uri): void {
    this.#tell({ type: 'cursor', marks: containing(this.#shown.marks, uri.toString(), position) });
  }

  #tell(message: ToPage): void {
    void this.#panel.webview.postMessage(message);
  }

  #answer(message: FromPage | undefined): void {
    if (message?.type === 'ready') void this.refresh();
    if (message?.type === 'open') void openLink(message.address);
    if (message?.type === 'trouble' && this.#shown.trouble !== undefined) void reveal(this.#shown.trouble.location);
    if (message?.type === 'source' && message.revision === this.#revision) void this.#showSource(message);
  }

  async #showSource({ mark, words }: Extract<FromPage, { type: 'source' }>): Promise<void> {
    const around = mark === undefined ? undefined : this.#shown.marks[mark]?.location;
    const place = (words === undefined ? null : await this.#find(words, around)) ?? around;
    if (place !== undefined) await reveal(place);
  }

  #find(words: string, within: PreviewLocation | undefined): Promise<PreviewSourceResult> {
    const params: PreviewSourceParams = { ...this.#params, words, ...(within && { within }) };
    return this.#server.ask<PreviewSourceResult>(PREVIEW_SOURCE, params).catch(() => null);
  }
}

/** Shows a place of a charter where that charter is being edited, else beside the page. */
async function reveal({ uri, range }: PreviewLocation): Promise<void> {
  const visible = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri);
  const document = visible?.document ?? (await workspace.openTextDocument(Uri.parse(uri)));
  const selection = new Selection(...ends(rangeOf(range)));
  const editor = await window.showTextDocument(document, { selection, viewColumn: visible?.viewColumn ?? ViewColumn.One });
  editor.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport);
}

function positionOf({ line, character }: Position): { readonly line: number; readonly character: number } {
  return { line, character };
}

/** A click puts the cursor, and selects nothing that the next key would delete. */
function ends({ start }: Range): [Position, Position] {
  return [start, start];
}
