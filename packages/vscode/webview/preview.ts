import type { FromPage, ToPage } from '../src/preview/messages.ts';
import { showPage } from './page.ts';
import { Places } from './places.ts';
import { followTheme } from './theme.ts';

/** What stays over a reload of the window. */
interface State {
  readonly uri: string;
  readonly scroll: number;
}

declare function acquireVsCodeApi(): { postMessage(message: FromPage): void; getState(): State | undefined; setState(state: State): void };

const vscode = acquireVsCodeApi();
const note = element('preview-note');
const page = element('preview-page');
let places = new Places(page, []);
let revision = 0;
let uri = vscode.getState()?.uri ?? '';
/** Where to scroll once there is something to scroll. */
let scroll = vscode.getState()?.scroll;

followTheme();

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  if (data.type === 'page') update(data);
  else places.pointOut(data.marks);
});

window.addEventListener('scroll', () => uri !== '' && vscode.setState({ uri, scroll: window.scrollY }), { passive: true });

// Before VS Code itself sees the click: it would follow any link.
window.addEventListener(
  'click',
  (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const address = target?.closest('a')?.getAttribute('href');
    if (address?.startsWith('#')) return;
    if (target?.closest('#preview-note, summary, button, input, select, label') && address == null) return;
    event.preventDefault();
    event.stopPropagation();
    if (address != null) vscode.postMessage({ type: 'open', address });
    else if (getSelection()?.isCollapsed !== false) showSource(target);
  },
  { capture: true },
);

vscode.postMessage({ type: 'ready' });

function update(data: Extract<ToPage, { type: 'page' }>): void {
  const before = data.uri === uri ? window.scrollY : 0;
  if (data.html !== undefined) showPage(page, data.html, { isIncomplete: data.incomplete, isOther: data.uri !== uri });
  else if (data.uri !== uri) page.replaceChildren();
  showNote(data.note);
  window.scrollTo({ top: scroll ?? before, behavior: 'instant' });
  scroll = undefined;
  ({ revision, uri } = data);
  places = new Places(page, data.marks);
  vscode.setState({ uri, scroll: window.scrollY });
}

function showNote(text: string | undefined): void {
  note.hidden = text === undefined;
  if (text === undefined || note.firstChild?.textContent === text) return;
  const button = document.createElement('button');
  button.textContent = 'Show the first';
  button.addEventListener('click', () => vscode.postMessage({ type: 'trouble' }));
  note.replaceChildren(text, ' ', button);
}

function showSource(target: Element | null): void {
  const clicked = target === null ? {} : places.clicked(target);
  if (clicked.mark !== undefined || clicked.words !== undefined) vscode.postMessage({ type: 'source', revision, ...clicked });
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The preview's document lacks #${id}.`);
  return found;
}
