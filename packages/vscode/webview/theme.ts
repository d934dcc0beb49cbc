/** The page's own style, in a sheet that a policy without styles lets in. */
const ofPage = new CSSStyleSheet();

/** What the preview adds to it: the note, the place of the cursor, and the colours of a theme of high contrast. */
const ofPreview = new CSSStyleSheet();
ofPreview.replaceSync(`
body { padding: 0; }
#preview-page { display: contents; }
#preview-note { position: sticky; inset-block-start: 0; z-index: 2; padding: 0.5rem 1rem; font: 0.8125rem/1.5 var(--vscode-font-family);
  color: var(--vscode-editor-foreground); background: var(--vscode-editorWidget-background); border-block-end: 2px solid var(--vscode-editorWarning-foreground); }
#preview-note[hidden] { display: none; }
#preview-note button { font: inherit; padding: 0 0.6rem; margin-inline-start: 0.4rem; color: var(--vscode-button-foreground); background: var(--vscode-button-background);
  border: 1px solid var(--vscode-button-border, transparent); border-radius: 2px; cursor: pointer; }
.preview-here { box-shadow: -0.35rem 0 0 -0.1rem var(--vscode-focusBorder, var(--accent)); }
.preview-kept { opacity: 0.55; }
:root:has(> .vscode-high-contrast) { --paper: var(--vscode-editor-background); --ink: var(--vscode-editor-foreground); --quiet: var(--vscode-editor-foreground);
  --hairline: var(--vscode-contrastBorder); --accent: var(--vscode-textLink-foreground); --wash: var(--vscode-editor-background); }
.vscode-high-contrast .preview-kept { opacity: 1; border-inline-start: 2px dashed var(--vscode-contrastBorder); }
.vscode-high-contrast .drawing .area { stroke: var(--hairline); }
@media (forced-colors: active) {
  .preview-here { outline: 2px solid Highlight; outline-offset: 4px; }
  .preview-kept { opacity: 1; border-inline-start: 2px dashed CanvasText; }
}
`);

/** Follows the theme of VS Code, whatever the machine itself prefers. */
export function followTheme(): void {
  document.adoptedStyleSheets = [ofPage, ofPreview];
  new MutationObserver(applyTheme).observe(document.body, { attributes: true, attributeFilter: ['class'] });
  applyTheme();
}

/** Gives the page its style. */
export function useStyle(text: string): void {
  if (text === styleText) return;
  styleText = text;
  ofPage.replaceSync(text);
  applyTheme();
}

let styleText = '';

function applyTheme(): void {
  const { classList } = document.body;
  const isDark =
    classList.contains('vscode-dark') || (classList.contains('vscode-high-contrast') && !classList.contains('vscode-high-contrast-light'));
  document.documentElement.style.colorScheme = isDark ? 'dark' : 'light';
  for (const rule of ofPage.cssRules) {
    if (rule instanceof CSSMediaRule && /prefers-color-scheme/.test(originals.get(rule) ?? rule.media.mediaText)) {
      const query = originals.get(rule) ?? rule.media.mediaText;
      originals.set(rule, query);
      rule.media.mediaText = query.includes('dark') === isDark ? 'screen' : 'not all';
    }
  }
}

/** What the page itself asked of the machine. */
const originals = new WeakMap<CSSMediaRule, string>();
